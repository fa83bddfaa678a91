package android.app;

import android.content.ActivityNotFoundException;
import android.content.Context;
import android.content.Intent;
import android.content.res.Configuration;
import android.os.Bundle;
import android.view.View;
import android.view.Window;

import java.util.ArrayList;
import java.util.List;

/** One that remembers what it was to do. */
public class Activity extends Context {
    public static final int RESULT_CANCELED = 0;
    public static final int RESULT_OK = -1;

    public Intent started;
    public int requestCode;
    public String[] asked;
    /** What shouldShowRequestPermissionRationale() says. */
    public boolean wouldAskAgain;
    public int theme;
    /** What came of something else than of what our code has asked for. */
    public int othersResults;

    private final List<Runnable> later = new ArrayList<>();
    private final Window window = new Window();
    private final View content = new View();
    private Intent intent;

    protected void onCreate(Bundle state) {}

    protected void onDestroy() {}

    protected void onResume() {}

    protected void onNewIntent(Intent intent) {}

    public void onConfigurationChanged(Configuration configuration) {}

    protected void onActivityResult(int request, int result, Intent answer) {
        ++othersResults;
    }

    public void onRequestPermissionsResult(int request, String[] permissions, int[] results) {
        ++othersResults;
    }

    /** The main thread's next turn. */
    public void turn() {
        List<Runnable> now = new ArrayList<>(later);
        later.clear();
        now.forEach(Runnable::run);
    }

    public final void runOnUiThread(Runnable step) {
        later.add(step);
    }

    public void startActivityForResult(Intent intent, int requestCode) {
        if (device() != null && device().missingPages.contains(intent.getAction())) {
            throw new ActivityNotFoundException();
        }
        started = intent;
        this.requestCode = requestCode;
    }

    @Override
    public void startActivity(Intent intent) {
        startActivityForResult(intent, -1);
    }

    public final void requestPermissions(String[] permissions, int requestCode) {
        asked = permissions;
        this.requestCode = requestCode;
    }

    public boolean shouldShowRequestPermissionRationale(String permission) {
        return wouldAskAgain;
    }

    public Intent getIntent() {
        return intent;
    }

    public void setIntent(Intent intent) {
        this.intent = intent;
    }

    public void setTheme(int id) {
        theme = id;
    }

    @SuppressWarnings("unchecked")
    public <T extends View> T findViewById(int id) {
        return (T) (id == android.R.id.content ? content : null);
    }

    public Window getWindow() {
        return window;
    }
}
