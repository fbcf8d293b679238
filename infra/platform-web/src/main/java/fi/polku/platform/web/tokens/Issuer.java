package fi.polku.platform.web.tokens;

import com.nimbusds.jose.KeySourceException;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.util.JSONObjectUtils;
import fi.polku.platform.web.DemoGuard;
import java.io.IOException;
import java.net.URI;
import java.text.ParseException;
import java.util.Map;

/** One issuer as it presents itself: OpenID discovery, then its keys. */
final class Issuer {

    private static final String DISCOVERY = "/.well-known/openid-configuration";

    private final String name;
    private final Documents documents;
    private final DemoGuard demo;

    Issuer(String name, Documents documents, DemoGuard demo) {
        this.name = name;
        this.documents = documents;
        this.demo = demo;
    }

    String name() {
        return name;
    }

    JWKSet keys() throws KeySourceException {
        try {
            var discovery = JSONObjectUtils.parse(documents.get(URI.create(withoutSlash(name) + DISCOVERY)));
            check(discovery);
            return JWKSet.parse(documents.get(keysAddress(discovery)));
        } catch (IOException | ParseException | IllegalArgumentException e) {
            throw new KeysAway("The keys of %s cannot be had".formatted(name), e);
        }
    }

    private void check(Map<String, Object> discovery) throws IssuerRefused {
        if (!name.equals(discovery.get("issuer"))) {
            throw new IssuerRefused("%s presents itself under another name".formatted(name));
        }
        if (Boolean.TRUE.equals(discovery.get("polku_demo")) && !demo.active()) {
            throw new IssuerRefused("%s is a demo issuer and this is no demo stack".formatted(name));
        }
    }

    private URI keysAddress(Map<String, Object> discovery) throws IssuerRefused {
        if (!(discovery.get("jwks_uri") instanceof String address)) {
            throw new IssuerRefused("%s names no keys".formatted(name));
        }
        var uri = URI.create(address);
        if (name.startsWith("https:") && !"https".equals(uri.getScheme())) {
            throw new IssuerRefused("%s offers its keys unprotected".formatted(name));
        }
        return uri;
    }

    private static String withoutSlash(String address) {
        return address.endsWith("/") ? address.substring(0, address.length() - 1) : address;
    }
}
