package fi.polku.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The web client's page and files, and what they may do in a browser. */
@ExtendWith(GatewayExtension.class)
class WebClientIT {
    private static final Pattern NONCE = Pattern.compile("script-src 'self' 'nonce-([A-Za-z0-9+/=]{24})';");
    private final RunningGateway gateway;

    WebClientIT(RunningGateway gateway) {
        this.gateway = gateway;
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"/", "/index.html", "/referrals/0198", "/haku?q=p%C3%A4ihde", "/choose-login", "/nowhere/at/all"
            })
    void answersEveryAddressOfTheWebClientWithItsPage(String address) {
        var page = page(address);

        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.headers().firstValue("Content-Type")).hasValue("text/html;charset=UTF-8");
        assertThat(page.headers().firstValue("Cache-Control")).hasValue("no-store");
        assertThat(page.body()).contains("<meta property=\"csp-nonce\" nonce=\"" + nonce(page) + "\">");
    }

    @Test
    void givesEachPageANonceOfItsOwnAndNoOtherWayToRunAnything() {
        var first = page("/");
        var second = page("/");

        assertThat(nonce(first)).isNotEqualTo(nonce(second));
        assertThat(first.body())
                .contains("<script type=\"module\" nonce=\"" + nonce(first) + "\"")
                .doesNotContain("__CSP_NONCE__");
        assertThat(policy(first))
                .startsWith("default-src 'none'; ")
                .contains("connect-src 'self'", "base-uri 'none'", "form-action 'none'", "frame-ancestors 'none'")
                .doesNotContain("unsafe", "http", "*");
    }

    @Test
    void tellsBrowsersWhatElseIsForbidden() {
        var headers = page("/").headers();

        assertThat(headers.firstValue("Strict-Transport-Security")).hasValue("max-age=31536000; includeSubDomains");
        assertThat(headers.firstValue("Referrer-Policy")).hasValue("no-referrer");
        assertThat(headers.firstValue("Permissions-Policy")).get().asString().contains("camera=()", "geolocation=()");
        assertThat(headers.firstValue("Cross-Origin-Opener-Policy")).hasValue("same-origin");
        assertThat(headers.firstValue("Cross-Origin-Resource-Policy")).hasValue("same-origin");
        assertThat(headers.firstValue("X-Content-Type-Options")).hasValue("nosniff");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/assets/none-0.js",
                "/none.txt",
                "/actuator/health",
                "/web/index.html.bak",
                "/assets/..%2findex.html"
            })
    void hasNoPageForWhatIsNoAddressOfTheWebClient(String address) {
        var answer = page(address);

        assertThat(answer.statusCode()).isIn(400, 404);
        assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/problem+json");
    }

    @Test
    void tellsProgramsThatAWrongAddressIsWrong() {
        assertThat(gateway.sendBare("/api/unknown", r -> r.header("Accept", "text/html"))
                        .statusCode())
                .isEqualTo(401);
        assertThat(gateway.send("/api/unknown", r -> r.header("Accept", "text/html"))
                        .body())
                .contains("\"code\":\"not-found\"");
        assertThat(gateway.sendBare("/referrals/7", r -> r.header("Accept", "application/json"))
                        .statusCode())
                .isEqualTo(404);
        assertThat(gateway.sendBare("/referrals/7", r -> r).statusCode()).isEqualTo(404);
        assertThat(gateway.sendBare("/referrals/7", r -> r.header("Accept", "no/such/type"))
                        .statusCode())
                .isEqualTo(404);
    }

    @ParameterizedTest
    @ValueSource(strings = {"br", "gzip", "identity"})
    void servesFilesAsTheBuildCompressedThem(String encoding) {
        var file = gateway.sendBare("/assets/app-0a1b2c3d.js", r -> r.header("Accept-Encoding", encoding));

        assertThat(file.statusCode()).isEqualTo(200);
        assertThat(file.headers().firstValue("Cache-Control")).hasValue("max-age=31536000, public, immutable");
        assertThat(file.headers().firstValue("Content-Type")).get().asString().startsWith("text/javascript");
        if (encoding.equals("identity")) {
            assertThat(file.headers().firstValue("Content-Encoding")).isEmpty();
            assertThat(file.body()).contains("the web client");
        } else {
            assertThat(file.headers().firstValue("Content-Encoding")).hasValue(encoding);
            assertThat(file.headers().allValues("Vary").toString()).contains("Accept-Encoding");
            assertThat(file.body()).isEqualTo("compressed by " + encoding);
        }
    }

    @Test
    void showsTheApiDocumentWithFilesOfThisSiteAlone() {
        var page = page("/api-docs");

        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(policy(page))
                .startsWith("default-src 'none'; script-src 'self'; ")
                .doesNotContain("unsafe", "http");
        assertThat(page.body()).doesNotContain("http", "style=").doesNotContainPattern("<script>|\\son[a-z]+=");
        assertThat(file("/api-docs/start.js")).contains("'/api/openapi.json'", "validatorUrl: null");
        assertThat(file("/api-docs/swagger-ui-bundle.js")).contains("SwaggerUIBundle");
        assertThat(file("/api-docs/swagger-ui.css")).contains(".swagger-ui").doesNotContain("url(http", "@import");
    }

    private String file(String address) {
        var file = gateway.sendBare(address, r -> r);
        assertThat(file.statusCode()).as(address).isEqualTo(200);
        return file.body();
    }

    private HttpResponse<String> page(String address) {
        return gateway.sendBare(address, r -> r.header("Accept", "text/html,application/xhtml+xml,*/*;q=0.8"));
    }

    private static String policy(HttpResponse<String> page) {
        return page.headers().firstValue("Content-Security-Policy").orElseThrow();
    }

    private static String nonce(HttpResponse<String> page) {
        var found = NONCE.matcher(policy(page));
        assertThat(found.find()).as(policy(page)).isTrue();
        return found.group(1);
    }
}
