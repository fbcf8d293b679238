package fi.polku.gateway.token;

import com.nimbusds.jose.jwk.JWK;
import com.nimbusds.jose.jwk.JWKSet;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The keys an issuer published when it was last asked. */
record IssuerKeys(List<JWK> keys, boolean demo, Instant asked) {
    IssuerKeys {
        keys = List.copyOf(keys);
    }

    static IssuerKeys of(JWKSet published, boolean demo, Instant asked) {
        return new IssuerKeys(published.getKeys(), demo, asked);
    }

    /** A token that names no key may be signed by any. */
    boolean know(@Nullable String keyId) {
        return keyId == null || keys.stream().anyMatch(key -> keyId.equals(key.getKeyID()));
    }
}
