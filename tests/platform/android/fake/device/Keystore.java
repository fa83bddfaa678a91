package device;

import android.security.keystore.KeyGenParameterSpec;
import android.security.keystore.KeyProperties;

import java.io.InputStream;
import java.io.OutputStream;
import java.security.AlgorithmParameters;
import java.security.GeneralSecurityException;
import java.security.InvalidAlgorithmParameterException;
import java.security.InvalidKeyException;
import java.security.Key;
import java.security.KeyStoreException;
import java.security.KeyStoreSpi;
import java.security.Provider;
import java.security.SecureRandom;
import java.security.Security;
import java.security.UnrecoverableKeyException;
import java.security.cert.Certificate;
import java.security.spec.AlgorithmParameterSpec;
import java.util.Collections;
import java.util.Date;
import java.util.Enumeration;
import java.util.HashMap;
import java.util.Map;

import javax.crypto.BadPaddingException;
import javax.crypto.Cipher;
import javax.crypto.CipherSpi;
import javax.crypto.IllegalBlockSizeException;
import javax.crypto.KeyGeneratorSpi;
import javax.crypto.SecretKey;
import javax.crypto.spec.SecretKeySpec;

/** The phone's Keystore: its keys can be used, for what they were made for, and never be read. */
public final class Keystore extends Provider {
    /** By alias. */
    public static final Map<String, StoredKey> keys = new HashMap<>();
    /** What each use of a key throws instead; null: none. */
    public static InvalidKeyException refusal;
    /** What the way to each key throws instead; null: none. */
    public static UnrecoverableKeyException failure;

    private static final String AES = "AES/GCM/NoPadding";

    public Keystore() {
        super("AndroidKeyStore", "1", "a fake");
        put("KeyStore.AndroidKeyStore", Store.class.getName());
        put("KeyGenerator.AES", Generator.class.getName());
        put("Cipher." + AES, Gcm.class.getName());
        put("Cipher." + AES + " SupportedKeyClasses", StoredKey.class.getName());
    }

    /** As on a new phone. */
    public static void reset() {
        keys.clear();
        refusal = null;
        failure = null;
        if (Security.getProvider("AndroidKeyStore") == null) {
            Security.addProvider(new Keystore());
        }
    }

    public static final class StoredKey implements SecretKey {
        public final KeyGenParameterSpec spec;
        private final transient SecretKeySpec inside;

        private StoredKey(KeyGenParameterSpec spec, SecretKeySpec inside) {
            this.spec = spec;
            this.inside = inside;
        }

        @Override
        public String getAlgorithm() {
            return "AES";
        }

        @Override
        public String getFormat() {
            return null;
        }

        @Override
        public byte[] getEncoded() {
            return null;
        }

        private void allows(int purpose) throws InvalidKeyException {
            if (refusal != null) {
                throw refusal;
            }
            if ((spec.purposes & purpose) == 0
                    || !spec.blockModes.contains(KeyProperties.BLOCK_MODE_GCM)
                    || !spec.paddings.contains(KeyProperties.ENCRYPTION_PADDING_NONE)) {
                throw new InvalidKeyException("Incompatible purpose, block mode or padding");
            }
        }
    }

    public static final class Generator extends KeyGeneratorSpi {
        private KeyGenParameterSpec spec;

        @Override
        protected void engineInit(SecureRandom random) {
            throw new UnsupportedOperationException("Cannot initialize without a KeyGenParameterSpec parameter");
        }

        @Override
        protected void engineInit(int size, SecureRandom random) {
            engineInit(random);
        }

        @Override
        protected void engineInit(AlgorithmParameterSpec given, SecureRandom random) {
            spec = (KeyGenParameterSpec) given;
        }

        @Override
        protected SecretKey engineGenerateKey() {
            byte[] bytes = new byte[spec.keySize / 8];
            new SecureRandom().nextBytes(bytes);
            keys.put(spec.alias, new StoredKey(spec, new SecretKeySpec(bytes, "AES")));
            return keys.get(spec.alias);
        }
    }

    public static final class Gcm extends CipherSpi {
        private Cipher real;

        @Override
        protected void engineInit(int mode, Key key, SecureRandom random) throws InvalidKeyException {
            if (mode != Cipher.ENCRYPT_MODE) {
                throw new InvalidKeyException("IV required when decrypting");
            }
            start(mode, key, null);
        }

        @Override
        protected void engineInit(int mode, Key key, AlgorithmParameterSpec with, SecureRandom random)
                throws InvalidKeyException, InvalidAlgorithmParameterException {
            if (mode == Cipher.ENCRYPT_MODE) {
                throw new InvalidAlgorithmParameterException("Caller-provided IV not permitted");
            }
            start(mode, key, with);
        }

        @Override
        protected void engineInit(int mode, Key key, AlgorithmParameters with, SecureRandom random) {
            throw new UnsupportedOperationException();
        }

        private void start(int mode, Key key, AlgorithmParameterSpec with) throws InvalidKeyException {
            StoredKey stored = (StoredKey) key;
            stored.allows(mode == Cipher.ENCRYPT_MODE ? KeyProperties.PURPOSE_ENCRYPT : KeyProperties.PURPOSE_DECRYPT);
            try {
                real = Cipher.getInstance(AES, "SunJCE");
                real.init(mode, stored.inside, with);
            } catch (GeneralSecurityException impossible) {
                throw new AssertionError(impossible);
            }
        }

        @Override
        protected void engineUpdateAAD(byte[] bytes, int offset, int length) {
            real.updateAAD(bytes, offset, length);
        }

        @Override
        protected byte[] engineGetIV() {
            return real.getIV();
        }

        @Override
        protected byte[] engineDoFinal(byte[] bytes, int offset, int length)
                throws IllegalBlockSizeException, BadPaddingException {
            return real.doFinal(bytes, offset, length);
        }

        @Override
        protected int engineDoFinal(byte[] bytes, int offset, int length, byte[] to, int at) {
            throw new UnsupportedOperationException();
        }

        @Override
        protected byte[] engineUpdate(byte[] bytes, int offset, int length) {
            throw new UnsupportedOperationException();
        }

        @Override
        protected int engineUpdate(byte[] bytes, int offset, int length, byte[] to, int at) {
            throw new UnsupportedOperationException();
        }

        @Override
        protected int engineGetBlockSize() {
            return 16;
        }

        @Override
        protected int engineGetOutputSize(int length) {
            return length + 16;
        }

        @Override
        protected AlgorithmParameters engineGetParameters() {
            return null;
        }

        @Override
        protected void engineSetMode(String mode) {}

        @Override
        protected void engineSetPadding(String padding) {}
    }

    public static final class Store extends KeyStoreSpi {
        private boolean loaded;

        @Override
        public void engineLoad(InputStream from, char[] password) {
            loaded = from == null && password == null;
        }

        @Override
        public Key engineGetKey(String alias, char[] password) throws UnrecoverableKeyException {
            if (failure != null) {
                throw failure;
            }
            return loaded ? keys.get(alias) : null;
        }

        @Override
        public void engineDeleteEntry(String alias) throws KeyStoreException {
            if (!loaded) {
                throw new KeyStoreException("not loaded");
            }
            keys.remove(alias);
        }

        @Override
        public Certificate[] engineGetCertificateChain(String alias) {
            return null;
        }

        @Override
        public Certificate engineGetCertificate(String alias) {
            return null;
        }

        @Override
        public Date engineGetCreationDate(String alias) {
            return null;
        }

        @Override
        public void engineSetKeyEntry(String alias, Key key, char[] password, Certificate[] chain) {}

        @Override
        public void engineSetKeyEntry(String alias, byte[] key, Certificate[] chain) {}

        @Override
        public void engineSetCertificateEntry(String alias, Certificate certificate) {}

        @Override
        public Enumeration<String> engineAliases() {
            return Collections.enumeration(keys.keySet());
        }

        @Override
        public boolean engineContainsAlias(String alias) {
            return keys.containsKey(alias);
        }

        @Override
        public int engineSize() {
            return keys.size();
        }

        @Override
        public boolean engineIsKeyEntry(String alias) {
            return keys.containsKey(alias);
        }

        @Override
        public boolean engineIsCertificateEntry(String alias) {
            return false;
        }

        @Override
        public String engineGetCertificateAlias(Certificate certificate) {
            return null;
        }

        @Override
        public void engineStore(OutputStream to, char[] password) {}
    }
}
