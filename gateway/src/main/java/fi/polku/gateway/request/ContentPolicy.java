package fi.polku.gateway.request;

import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.web.server.ServerWebExchange;

/** What an answer may do in a browser (Content Security Policy Level 3): nothing at all, unless it is a page that says otherwise. */
public final class ContentPolicy {
    private static final String ATTRIBUTE = ContentPolicy.class.getName();
    private static final String NOTHING =
            "default-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

    /** A page that a service made has a style sheet and draws in itself, and still runs nothing. */
    private static final String PAGE =
            "default-src 'none'; style-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

    /** Somebody else's file, to be saved: whatever a browser makes of it, it runs nothing in our name. */
    private static final String FILE = NOTHING + "; sandbox";

    private ContentPolicy() {}

    public static void allow(ServerWebExchange exchange, String policy) {
        exchange.getAttributes().put(ATTRIBUTE, policy);
    }

    static String nothing() {
        return NOTHING;
    }

    static String of(ServerWebExchange exchange) {
        return exchange.getAttributeOrDefault(
                ATTRIBUTE, ofAService(exchange.getResponse().getHeaders()));
    }

    private static String ofAService(HttpHeaders headers) {
        String disposition = headers.getFirst(HttpHeaders.CONTENT_DISPOSITION);
        if (disposition != null && disposition.startsWith("attachment")) {
            return FILE;
        }
        MediaType type = headers.getContentType();
        return type != null && type.isCompatibleWith(MediaType.TEXT_HTML) ? PAGE : NOTHING;
    }
}
