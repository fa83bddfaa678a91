package app.afterglow;

import static org.junit.Assert.assertArrayEquals;
import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertNotNull;
import static org.junit.Assert.assertNull;

import android.security.keystore.KeyPermanentlyInvalidatedException;
import android.security.keystore.KeyProperties;

import device.Keystore;

import org.junit.Before;
import org.junit.Test;

import java.security.InvalidKeyException;
import java.security.Security;
import java.security.UnrecoverableKeyException;
import java.util.Arrays;
import java.util.List;

/** The data key, wrapped by a key that a Keystore keeps. */
public final class KeyVaultTest {
    private static final String ALIAS = "app.afterglow.photos";

    @Before
    public void begin() {
        Keystore.reset();
    }

    private static byte[] secret() {
        byte[] secret = new byte[32];
        for (int i = 0; i < secret.length; ++i) {
            secret[i] = (byte) (i + 1);
        }
        return secret;
    }

    private static byte[] wrap(String name) {
        Reply reply = KeyVault.wrap(name, secret());
        assertEquals(reply.message, Reply.OK, reply.kind);
        return reply.bytes;
    }

    private static int unwrap(byte[] wrapped) {
        Reply reply = KeyVault.unwrap("photos", wrapped);
        assertEquals("only a key that was opened is given", reply.kind == Reply.OK, reply.bytes != null);
        assertEquals("why it isn't", reply.kind != Reply.OK, !reply.message.isEmpty());
        return reply.kind;
    }

    @Test
    public void whatWasWrappedCanBeOpened() {
        byte[] wrapped = wrap("photos");
        assertEquals(1 + 12 + 32 + 16, wrapped.length);
        assertFalse(new String(wrapped).contains(new String(secret())));
        assertArrayEquals(secret(), KeyVault.unwrap("photos", wrapped).bytes);
        assertArrayEquals("as often as it is asked for", secret(), KeyVault.unwrap("photos", wrapped).bytes);
    }

    @Test
    public void theWrappingKeyIsMadeForThisAlone() {
        wrap("photos");
        Keystore.StoredKey key = Keystore.keys.get(ALIAS);
        assertEquals(256, key.spec.keySize);
        assertEquals(List.of(KeyProperties.BLOCK_MODE_GCM), key.spec.blockModes);
        assertEquals(List.of(KeyProperties.ENCRYPTION_PADDING_NONE), key.spec.paddings);
        assertEquals(KeyProperties.PURPOSE_ENCRYPT | KeyProperties.PURPOSE_DECRYPT, key.spec.purposes);
        assertNull(key.getEncoded());
    }

    @Test
    public void theKeyThatWasHandedOverIsWiped() {
        byte[] secret = secret();
        KeyVault.wrap("photos", secret);
        assertArrayEquals(new byte[32], secret);

        Keystore.refusal = new InvalidKeyException();
        secret = secret();
        Reply refused = KeyVault.wrap("photos", secret);
        assertEquals(Reply.UNAVAILABLE, refused.kind);
        assertArrayEquals("where it fails as well", new byte[32], secret);
    }

    @Test
    public void aNewWrappingKeyTakesThePlaceOfTheOldOne() {
        byte[] first = wrap("photos");
        byte[] second = wrap("photos");
        assertFalse(Arrays.equals(first, second));
        assertEquals(Reply.DAMAGED, unwrap(first));
        assertEquals(Reply.OK, unwrap(second));
        assertEquals(1, Keystore.keys.size());
    }

    @Test
    public void aChangeOfAnyBitIsSeen() {
        byte[] wrapped = wrap("photos");
        for (int i = 0; i < 8 * wrapped.length; ++i) {
            byte[] changed = wrapped.clone();
            changed[i / 8] ^= (byte) (1 << i % 8);
            assertEquals("bit " + i, Reply.DAMAGED, unwrap(changed));
        }
        for (int length = 0; length < wrapped.length; ++length) {
            assertEquals(Reply.DAMAGED, unwrap(Arrays.copyOf(wrapped, length)));
        }
        assertEquals(Reply.DAMAGED, unwrap(Arrays.copyOf(wrapped, wrapped.length + 1)));
    }

    @Test
    public void oneNameIsNotAnothers() {
        byte[] wrapped = wrap("other");
        Keystore.keys.put(ALIAS, Keystore.keys.get("app.afterglow.other"));
        assertEquals(Reply.DAMAGED, unwrap(wrapped));
    }

    @Test
    public void whatIsLostIsSaidToBeLost() {
        byte[] wrapped = wrap("photos");
        Keystore.refusal = new KeyPermanentlyInvalidatedException();
        assertEquals(Reply.NOT_FOUND, unwrap(wrapped));
        Keystore.refusal = null;
        Keystore.keys.clear();
        assertEquals(Reply.NOT_FOUND, unwrap(wrapped));
    }

    @Test
    public void whatMayPassIsNotTakenForLost() {
        byte[] wrapped = wrap("photos");
        Keystore.refusal = new InvalidKeyException("User not authenticated");
        assertEquals(Reply.DENIED, unwrap(wrapped));
        Keystore.refusal = null;
        Keystore.failure = new UnrecoverableKeyException("the daemon starts anew");
        assertEquals(Reply.UNAVAILABLE, unwrap(wrapped));
        Keystore.failure = null;
        assertEquals(Reply.OK, unwrap(wrapped));

        Security.removeProvider("AndroidKeyStore");
        assertEquals(Reply.UNAVAILABLE, unwrap(wrapped));
        assertEquals(Reply.UNAVAILABLE, KeyVault.wrap("photos", secret()).kind);
        assertEquals(Reply.UNAVAILABLE, KeyVault.remove("photos").kind);
    }

    @Test
    public void aKeyThatIsRemovedIsGone() {
        byte[] wrapped = wrap("photos");
        assertNotNull(Keystore.keys.get(ALIAS));
        assertEquals(Reply.OK, KeyVault.remove("photos").kind);
        assertEquals(0, Keystore.keys.size());
        assertEquals(Reply.NOT_FOUND, unwrap(wrapped));
        assertEquals("none is no error", Reply.OK, KeyVault.remove("photos").kind);
    }
}
