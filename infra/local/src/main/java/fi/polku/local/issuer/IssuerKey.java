package fi.polku.local.issuer;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.jwk.KeyUse;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import fi.polku.local.run.CannotStart;
import fi.polku.local.run.PrivateFile;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.ParseException;

/** The key that signs tokens: made once per state folder, so that tokens outlive a restart. */
final class IssuerKey {

    private static final int BITS = 2048;

    private IssuerKey() {}

    static RSAKey in(Path folder) {
        Path file = folder.resolve("key.json");
        try {
            if (!Files.exists(file)) {
                PrivateFile.write(file, made().toJSONString());
            }
            return RSAKey.parse(Files.readString(file));
        } catch (ParseException e) {
            throw new CannotStart("the issuer's key is damaged: delete " + file, e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static RSAKey made() {
        try {
            return new RSAKeyGenerator(BITS)
                    .keyUse(KeyUse.SIGNATURE)
                    .algorithm(JWSAlgorithm.RS256)
                    .keyIDFromThumbprint(true)
                    .generate();
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
    }
}
