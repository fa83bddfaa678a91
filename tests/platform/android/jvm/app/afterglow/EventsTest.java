package app.afterglow;

import static org.junit.Assert.assertEquals;

import org.junit.Test;

import java.util.List;

/** What the app hears of Android, which may speak before there is an app to hear it. */
public final class EventsTest {
    /** One test, for there is one process: the app listens from some moment on, and for good. */
    @Test
    public void whatComesBeforeTheAppListensEndsNothingAndWhatComesThenIsHeard() {
        tellAll(); // which throws where the native methods are called before they are registered
        assertEquals(List.of(), List.copyOf(NativeEvents.told));

        NativeEvents.registered = true;
        tellAll();
        assertEquals("they are asked to wait for Events.listen()", List.of(), List.copyOf(NativeEvents.told));

        Events.listen();
        tellAll();
        assertEquals(
                List.of("happened 4", "shared 0 ", "picked 5 it may not be read [a, b]", "permission 3"), List.copyOf(NativeEvents.told));
    }

    private static void tellAll() {
        Events.tell(Events.NOTICE_OPENED);
        Events.shared(Reply.OK, "");
        Events.picked(Reply.DENIED, "it may not be read", new String[] {"a", "b"});
        Events.permissionAnswered(3);
    }
}
