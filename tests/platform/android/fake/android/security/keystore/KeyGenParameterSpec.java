package android.security.keystore;

import java.security.spec.AlgorithmParameterSpec;
import java.util.List;

public final class KeyGenParameterSpec implements AlgorithmParameterSpec {
    public final String alias;
    public final int purposes;
    public List<String> blockModes = List.of();
    public List<String> paddings = List.of();
    public int keySize = 128;

    private KeyGenParameterSpec(String alias, int purposes) {
        this.alias = alias;
        this.purposes = purposes;
    }

    public static final class Builder {
        private final KeyGenParameterSpec built;

        public Builder(String alias, int purposes) {
            built = new KeyGenParameterSpec(alias, purposes);
        }

        public Builder setBlockModes(String... modes) {
            built.blockModes = List.of(modes);
            return this;
        }

        public Builder setEncryptionPaddings(String... paddings) {
            built.paddings = List.of(paddings);
            return this;
        }

        public Builder setKeySize(int bits) {
            built.keySize = bits;
            return this;
        }

        public KeyGenParameterSpec build() {
            return built;
        }
    }
}
