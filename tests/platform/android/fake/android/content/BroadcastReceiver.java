package android.content;

import device.Device;

public abstract class BroadcastReceiver {
    private PendingResult result;

    public abstract void onReceive(Context context, Intent intent);

    public final PendingResult goAsync() {
        PendingResult given = result;
        result = null;
        return given;
    }

    /** The system's: whoever calls goAsync() gets it. */
    public final void setPendingResult(PendingResult result) {
        this.result = result;
    }

    /** Null once goAsync() was called. */
    public final PendingResult pendingResult() {
        return result;
    }

    public static class PendingResult {
        private final Device.Delivery delivery;

        public PendingResult(Device.Delivery delivery) {
            this.delivery = delivery;
        }

        public final void finish() {
            delivery.finish();
        }
    }
}
