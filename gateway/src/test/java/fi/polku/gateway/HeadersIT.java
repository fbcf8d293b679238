package fi.polku.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** S7: nobody tells a service who or where they are by a header, and no service tells a browser what it must not know. */
@ExtendWith(GatewayExtension.class)
class HeadersIT {
    private final RunningGateway gateway;

    HeadersIT(RunningGateway gateway) {
        this.gateway = gateway;
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Forwarded",
                "X-Forwarded-For",
                "X-Forwarded-Host",
                "X-Forwarded-Proto",
                "X-Forwarded-Prefix",
                "X-Forwarded-User",
                "X-Real-IP",
                "X-User",
                "X-User-Id",
                "X-Remote-User",
                "Remote-User",
                "X-Client-Cert",
                "X-Original-URL",
                "X-Rewrite-URL",
                "X-HTTP-Method-Override",
                "Cookie",
                "X-Anything",
                "Accept-Encoding"
            })
    void dropsAHeaderThatIsNotOnTheList(String header) {
        var path = "/api/referral/spoofed/" + header;

        gateway.send(path, request -> request.header(header, "for=10.0.0.1"));

        var seen = gateway.backend("referral").seenAt(path);
        assertThat(seen).hasSize(1);
        assertThat(seen.getFirst().headers().containsKey(header)).isFalse();
    }

    @Test
    void handsOnWhatServicesNeed() {
        gateway.send(
                "/api/referral/needed",
                request -> request.header("Polku-Acting-As", "m1")
                        .header("Idempotency-Key", "k1")
                        .header("If-Match", "\"3\"")
                        .header("Accept-Language", "sv")
                        .header("traceparent", "00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01")
                        .header("X-Correlation-Id", "my-own-id-1"));

        var headers = gateway.backend("referral")
                .seenAt("/api/referral/needed")
                .getFirst()
                .headers();
        assertThat(headers.getFirst("Authorization")).startsWith("Bearer ");
        assertThat(headers.getFirst("Polku-Acting-As")).isEqualTo("m1");
        assertThat(headers.getFirst("Idempotency-Key")).isEqualTo("k1");
        assertThat(headers.getFirst("If-Match")).isEqualTo("\"3\"");
        assertThat(headers.getFirst("Accept-Language")).isEqualTo("sv");
        assertThat(headers.getFirst("traceparent")).startsWith("00-4bf9");
        assertThat(headers.getFirst("X-Correlation-Id")).isEqualTo("my-own-id-1");
    }

    @Test
    void keepsAHarmlessCorrelationIdAndReplacesAnother() {
        var kept = gateway.send("/api/referral/kept", r -> r.header("X-Correlation-Id", "abcdefgh-1"));
        var replaced = gateway.send("/api/referral/replaced", r -> r.header("X-Correlation-Id", "<script>alert(1)"));

        assertThat(kept.headers().firstValue("X-Correlation-Id")).hasValue("abcdefgh-1");
        assertThat(replaced.headers().firstValue("X-Correlation-Id"))
                .get()
                .asString()
                .matches("[0-9a-f]{32}");
        assertThat(gateway.backend("referral")
                        .seenAt("/api/referral/replaced")
                        .getFirst()
                        .headers())
                .containsEntry("X-correlation-id", replaced.headers().allValues("X-Correlation-Id"));
    }

    @Test
    void refusesAHeaderThatTwoReadersCouldReadDifferently() {
        var answer = gateway.send(
                "/api/referral/twice", r -> r.header("Polku-Acting-As", "mine").header("Polku-Acting-As", "yours"));

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(gateway.backend("referral").seenAt("/api/referral/twice")).isEmpty();
    }

    @Test
    void letsAPageLoadItsStyleSheetAndRunNothing() {
        gateway.backend("directory").at("/cards/styled", Backend.answering(200, "text/html;charset=UTF-8", "<p>"));

        var answer = gateway.sendBare("/cards/styled", request -> request.header("Accept", "text/html"));

        assertThat(answer.headers().allValues("Content-Security-Policy"))
                .containsExactly("default-src 'none'; style-src 'self'; base-uri 'none'; form-action 'none';"
                        + " frame-ancestors 'none'");
    }

    @Test
    void tellsBrowsersToBeStrict() {
        var answer = gateway.get("/api/referral/strict");

        assertThat(answer.headers().allValues("Content-Security-Policy"))
                .hasSize(1)
                .first()
                .asString()
                .startsWith("default-src 'none'");
        assertThat(answer.headers().firstValue("Strict-Transport-Security")).isPresent();
        assertThat(answer.headers().firstValue("X-Content-Type-Options")).hasValue("nosniff");
        assertThat(answer.headers().firstValue("Referrer-Policy")).hasValue("no-referrer");
        assertThat(answer.headers().firstValue("Permissions-Policy")).isPresent();
        assertThat(answer.headers().firstValue("Cache-Control")).hasValue("no-store");
    }

    @Test
    void letsAFileRunNothing() {
        gateway.backend("referral").at("/api/referral/saved", exchange -> {
            exchange.getResponseHeaders().set("Content-Disposition", "attachment; filename=\"a.pdf\"");
            Backend.answer(exchange, 200, "application/pdf", "%PDF-1.7");
        });

        var answer = gateway.get("/api/referral/saved");

        assertThat(answer.headers().allValues("Content-Security-Policy"))
                .singleElement()
                .asString()
                .startsWith("default-src 'none'")
                .endsWith("; sandbox");
        assertThat(answer.headers().firstValue("Content-Disposition")).hasValue("attachment; filename=\"a.pdf\"");
    }

    @Test
    void keepsToItselfWhatAServiceSaysTooMuch() {
        gateway.backend("referral").at("/api/referral/talkative", exchange -> {
            exchange.getResponseHeaders().set("Set-Cookie", "JSESSIONID=1");
            exchange.getResponseHeaders().set("Server", "Something/1.0");
            exchange.getResponseHeaders().set("X-Content-Type-Options", "nosniff");
            exchange.getResponseHeaders().set("ETag", "\"7\"");
            Backend.answer(exchange, 200, "application/json", "{}");
        });

        var answer = gateway.get("/api/referral/talkative");

        assertThat(answer.headers().map()).doesNotContainKeys("set-cookie", "server");
        assertThat(answer.headers().allValues("X-Content-Type-Options")).containsExactly("nosniff");
        assertThat(answer.headers().firstValue("ETag")).hasValue("\"7\"");
    }
}
