package fi.polku.local.issuer;

import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.jose.crypto.RSASSAVerifier;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import fi.polku.local.demo.DemoUser;
import fi.polku.local.demo.DemoUsers;
import fi.polku.platform.test.stack.Folders;
import fi.polku.platform.test.stack.Ports;
import java.net.URI;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.temporal.ChronoUnit;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

class IssuerIT {

    private static final URI GATEWAY = URI.create("http://127.0.0.1:8080");
    private static final Path FOLDER = Folders.temporary("issuer");
    private static final int PORT = Ports.free();
    private static final URI ISSUER = URI.create("http://127.0.0.1:" + PORT);
    private static Issuer issuer = Issuer.start(FOLDER, PORT, GATEWAY);

    private final Visitor visitor = new Visitor(ISSUER);

    @BeforeAll
    static void restartWithTheSameFolder() throws Exception {
        String before = Tokens.of(ISSUER, "kp-te");
        issuer.close();
        issuer = Issuer.start(FOLDER, PORT, GATEWAY);
        assertThat(verified(before).getSubject()).isEqualTo("kp-te");
    }

    @AfterAll
    static void stop() {
        issuer.close();
        Folders.delete(FOLDER);
    }

    @Test
    void marksItselfAsADemo() {
        JsonNode discovery = visitor.json("/.well-known/openid-configuration");

        assertThat(discovery.path("polku_demo").asBoolean()).isTrue();
        assertThat(discovery.path("issuer").asString()).isEqualTo(ISSUER.toString());
    }

    @Test
    void givesEveryDemoUserATokenForPolku() throws Exception {
        for (DemoUser user : DemoUsers.all()) {
            JWTClaimsSet claims = verified(Tokens.of(ISSUER, user.subject()));

            assertThat(claims.getSubject()).isEqualTo(user.subject());
            assertThat(claims.getIssuer()).isEqualTo(ISSUER.toString());
            assertThat(claims.getAudience()).containsExactly("polku");
            assertThat(claims.getExpirationTime().toInstant())
                    .isEqualTo(claims.getIssueTime().toInstant().plus(1, ChronoUnit.HOURS));
        }
    }

    @Test
    void refusesAWrongSecret() {
        HttpResponse<String> refused =
                visitor.form("/oauth2/token", "kp-te", "guessed", "grant_type=client_credentials&scope=polku");

        assertThat(refused.statusCode()).isEqualTo(401);
    }

    @Test
    void logsAUserInForTheGateway() throws Exception {
        String code = visitor.codeFor("kp-omatyontekija", "demo", GATEWAY + "/login/oauth2/code/polku");

        JsonNode tokens = visitor.redeem(code, GATEWAY + "/login/oauth2/code/polku");

        JWTClaimsSet access = verified(tokens.path("access_token").asString());
        assertThat(access.getSubject()).isEqualTo("kp-omatyontekija");
        assertThat(access.getAudience()).containsExactly("polku");
        assertThat(access.getStringClaim("client_id")).isEqualTo("polku-web");
        JWTClaimsSet identity = verified(tokens.path("id_token").asString());
        assertThat(identity.getAudience()).containsExactly("polku-web");
        assertThat(identity.getStringClaim("name")).isEqualTo("Outi Omavaara");
        assertThat(tokens.path("refresh_token").asString()).isNotBlank();
    }

    @Test
    void refusesAWrongPassword() {
        assertThat(visitor.login("kp-omatyontekija", "guessed").headers().firstValue("Location"))
                .hasValueSatisfying(location -> assertThat(location).endsWith("/login?error"));
    }

    @Test
    void refusesALoginWithoutProofKey() {
        visitor.login("kp-omatyontekija", "demo");

        String refused = visitor.authorize(GATEWAY + "/login/oauth2/code/polku", "");

        assertThat(refused).contains("error=invalid_request").doesNotContain("code=");
    }

    @Test
    void sendsNobodyToAnAddressItDoesNotKnow() {
        visitor.login("kp-omatyontekija", "demo");

        assertThat(visitor.authorize("http://127.0.0.1:6666/steal", Visitor.PROOF))
                .isEmpty();
    }

    private static JWTClaimsSet verified(String token) throws Exception {
        SignedJWT jwt = SignedJWT.parse(token);
        JWKSet keys = JWKSet.load(URI.create(ISSUER + "/oauth2/jwks").toURL());
        var key = keys.getKeyByKeyId(jwt.getHeader().getKeyID()).toRSAKey();
        assertThat(jwt.verify(new RSASSAVerifier(key))).isTrue();
        return jwt.getJWTClaimsSet();
    }
}
