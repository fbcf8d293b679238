package fi.polku.gateway.request;

import java.util.List;
import java.util.Map;
import org.springframework.http.HttpHeaders;

/** What browsers are told about every answer, and what no answer tells; the gateway's word replaces a service's. */
final class SecurityHeaders {
    private static final Map<String, String> TOLD = Map.of(
            "Strict-Transport-Security", "max-age=31536000; includeSubDomains",
            "Referrer-Policy", "no-referrer",
            "Permissions-Policy",
                    "camera=(), display-capture=(), geolocation=(), microphone=(), payment=(), publickey-credentials-get=(), usb=()",
            "X-Content-Type-Options", "nosniff",
            "X-Frame-Options", "DENY",
            "Cross-Origin-Opener-Policy", "same-origin",
            "Cross-Origin-Resource-Policy", "same-origin");

    /** Services keep no sessions, so a cookie from one is a mistake that must not reach a browser; the gateway's own are none of these headers yet. */
    private static final List<String> NOT_TOLD = List.of(
            "Server",
            "X-Powered-By",
            "X-XSS-Protection",
            "Set-Cookie",
            "Pragma",
            "Expires",
            "Access-Control-Allow-Origin");

    private SecurityHeaders() {}

    static void write(HttpHeaders headers, String contentPolicy) {
        NOT_TOLD.forEach(headers::remove);
        TOLD.forEach(headers::set);
        headers.set("Content-Security-Policy", contentPolicy);
        if (headers.getCacheControl() == null) {
            headers.setCacheControl("no-store");
        }
    }
}
