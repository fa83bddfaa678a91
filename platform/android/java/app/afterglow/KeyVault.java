package app.afterglow;

import android.security.keystore.KeyGenParameterSpec;
import android.security.keystore.KeyPermanentlyInvalidatedException;
import android.security.keystore.KeyProperties;

import java.io.IOException;
import java.security.GeneralSecurityException;
import java.security.InvalidKeyException;
import java.security.Key;
import java.security.KeyStore;
import java.security.UnrecoverableKeyException;
import java.util.Arrays;

import javax.crypto.AEADBadTagException;
import javax.crypto.BadPaddingException;
import javax.crypto.Cipher;
import javax.crypto.IllegalBlockSizeException;
import javax.crypto.KeyGenerator;
import javax.crypto.SecretKey;
import javax.crypto.spec.GCMParameterSpec;

/**
 * Wraps the data key with a key that never leaves the phone's Keystore. A wrapped key is: a byte that says how it was wrapped, the 12
 * bytes of the nonce, what AES-256-GCM made of it, its tag of 16 bytes at the end. The key's name is authenticated with it.
 */
public final class KeyVault {
    private static final String STORE = "AndroidKeyStore";
    private static final String PREFIX = "app.afterglow.";
    private static final byte VERSION = 1;
    private static final int NONCE = 12;
    private static final int TAG_BITS = 128;

    private KeyVault() {}

    /** With a new wrapping key, in the place of one that was there: what that has wrapped can't be opened any more. */
    public static Reply wrap(String name, byte[] secret) {
        try {
            KeyStore store = open();
            store.deleteEntry(PREFIX + name);
            KeyGenerator generator = KeyGenerator.getInstance(KeyProperties.KEY_ALGORITHM_AES, STORE);
            // Without the patient's own authentication: an app lock sets setUserAuthenticationRequired here.
            generator.init(new KeyGenParameterSpec.Builder(PREFIX + name,
                            KeyProperties.PURPOSE_ENCRYPT | KeyProperties.PURPOSE_DECRYPT)
                    .setBlockModes(KeyProperties.BLOCK_MODE_GCM)
                    .setEncryptionPaddings(KeyProperties.ENCRYPTION_PADDING_NONE)
                    .setKeySize(256)
                    .build());
            Cipher cipher = cipher();
            cipher.init(Cipher.ENCRYPT_MODE, generator.generateKey()); // the Keystore chooses the nonce
            cipher.updateAAD(aad(name));
            byte[] nonce = cipher.getIV();
            if (nonce.length != NONCE) {
                return Reply.failed(Reply.UNAVAILABLE, "the Keystore's nonce doesn't have 12 bytes");
            }
            byte[] sealed = cipher.doFinal(secret);
            byte[] wrapped = new byte[1 + NONCE + sealed.length];
            wrapped[0] = VERSION;
            System.arraycopy(nonce, 0, wrapped, 1, NONCE);
            System.arraycopy(sealed, 0, wrapped, 1 + NONCE, sealed.length);
            return Reply.of(wrapped);
        } catch (GeneralSecurityException | IOException | RuntimeException e) {
            return Reply.failed(Reply.UNAVAILABLE, "the Keystore keeps no key", e);
        } finally {
            Arrays.fill(secret, (byte) 0);
        }
    }

    /** NOT_FOUND: the wrapping key is gone for good, and what it has wrapped with it. DAMAGED: these bytes aren't what it wrapped. */
    public static Reply unwrap(String name, byte[] wrapped) {
        try {
            Key key = open().getKey(PREFIX + name, null);
            if (!(key instanceof SecretKey)) {
                return Reply.failed(Reply.NOT_FOUND, "the Keystore has no such key");
            }
            if (wrapped.length <= 1 + NONCE + TAG_BITS / 8 || wrapped[0] != VERSION) {
                return Reply.failed(Reply.DAMAGED, "this is no wrapped key");
            }
            Cipher cipher = cipher();
            cipher.init(Cipher.DECRYPT_MODE, key, new GCMParameterSpec(TAG_BITS, wrapped, 1, NONCE));
            cipher.updateAAD(aad(name));
            return Reply.of(cipher.doFinal(wrapped, 1 + NONCE, wrapped.length - 1 - NONCE));
        } catch (AEADBadTagException e) {
            return Reply.failed(Reply.DAMAGED, "the wrapped key was changed, or is another one's", e);
        } catch (KeyPermanentlyInvalidatedException e) {
            return Reply.failed(Reply.NOT_FOUND, "the Keystore's key was invalidated", e);
        } catch (InvalidKeyException e) {
            return Reply.failed(Reply.DENIED, "the Keystore's key is locked", e);
        } catch (UnrecoverableKeyException | BadPaddingException | IllegalBlockSizeException e) {
            // Keystores report so what may pass (a daemon that restarts): nothing is taken for lost.
            return Reply.failed(Reply.UNAVAILABLE, "the Keystore doesn't open its key", e);
        } catch (GeneralSecurityException | IOException | RuntimeException e) {
            return Reply.failed(Reply.UNAVAILABLE, "the Keystore doesn't answer", e);
        }
    }

    /** One that isn't there is no error. */
    public static Reply remove(String name) {
        try {
            open().deleteEntry(PREFIX + name);
            return Reply.ok();
        } catch (GeneralSecurityException | IOException | RuntimeException e) {
            return Reply.failed(Reply.UNAVAILABLE, "the Keystore doesn't remove its key", e);
        }
    }

    private static KeyStore open() throws GeneralSecurityException, IOException {
        KeyStore store = KeyStore.getInstance(STORE);
        store.load(null);
        return store;
    }

    private static Cipher cipher() throws GeneralSecurityException {
        return Cipher.getInstance("AES/GCM/NoPadding");
    }

    private static byte[] aad(String name) {
        return name.getBytes(java.nio.charset.StandardCharsets.UTF_8);
    }
}
