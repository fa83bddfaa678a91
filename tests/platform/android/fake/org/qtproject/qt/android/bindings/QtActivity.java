package org.qtproject.qt.android.bindings;

import android.app.Activity;
import android.content.Intent;
import android.content.res.Configuration;
import android.os.Bundle;

/** What it reads of the intent that has started it. */
public class QtActivity extends Activity {
    /** What another app may say to the command line. */
    public String arguments;

    @Override
    public void onCreate(Bundle state) {
        super.onCreate(state);
        arguments = getIntent().getStringExtra("applicationArguments");
    }

    @Override
    public void onConfigurationChanged(Configuration configuration) {
        super.onConfigurationChanged(configuration);
    }

    @Override
    public void onRequestPermissionsResult(int request, String[] permissions, int[] results) {
        super.onRequestPermissionsResult(request, permissions, results);
    }
}
