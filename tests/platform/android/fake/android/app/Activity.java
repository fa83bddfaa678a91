package android.app;

import android.content.Intent;

/** One that remembers what it was to start. */
public class Activity {
    public Intent started;
    public int requestCode;

    public void startActivityForResult(Intent intent, int requestCode) {
        started = intent;
        this.requestCode = requestCode;
    }
}
