package org.qtproject.qt.android.bindings;

import android.app.Activity;
import android.content.Intent;
import android.content.res.Configuration;
import android.os.Bundle;

/** What Qt's own activity declares, in every version from 6.4 to 6.9, of what ours overrides. */
public class QtActivity extends Activity {
    @Override
    public void onCreate(Bundle state) { // protected from 6.7 on
        throw new RuntimeException("Stub!");
    }

    @Override
    protected void onDestroy() {
        throw new RuntimeException("Stub!");
    }

    @Override
    protected void onResume() {
        throw new RuntimeException("Stub!");
    }

    @Override
    protected void onNewIntent(Intent intent) {
        throw new RuntimeException("Stub!");
    }

    @Override
    public void onConfigurationChanged(Configuration configuration) {
        throw new RuntimeException("Stub!");
    }

    @Override
    protected void onActivityResult(int request, int result, Intent answer) {
        throw new RuntimeException("Stub!");
    }

    @Override
    public void onRequestPermissionsResult(int request, String[] permissions, int[] results) {
        throw new RuntimeException("Stub!");
    }
}
