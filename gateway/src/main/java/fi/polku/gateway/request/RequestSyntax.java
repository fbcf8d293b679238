package fi.polku.gateway.request;

import fi.polku.gateway.problem.Fault;
import io.netty.handler.codec.http.HttpHeaderNames;
import io.netty.handler.codec.http.HttpHeaderValues;
import io.netty.handler.codec.http.HttpRequest;
import io.netty.handler.codec.http.HttpVersion;
import io.netty.handler.codec.http.TooLongHttpHeaderException;
import io.netty.handler.codec.http.TooLongHttpLineException;
import org.jspecify.annotations.Nullable;

/** What the decoder could not read, two lengths for one body among it, and what it reads more kindly than it should. */
final class RequestSyntax {
    /** Not allowed in an address, though some readers take them for something else. */
    private static final String NEVER_IN_AN_ADDRESS = "\\\"<>^`{|} ";

    private RequestSyntax() {}

    static @Nullable Fault fault(HttpRequest request) {
        if (request.decoderResult().isFailure()) {
            return unreadable(request.decoderResult().cause());
        }
        return isAddress(request.uri()) && hasOneHost(request) && hasOneEnd(request) ? null : Fault.BAD_REQUEST;
    }

    private static Fault unreadable(Throwable cause) {
        return switch (cause) {
            case TooLongHttpLineException _ -> Fault.ADDRESS_TOO_LONG;
            case TooLongHttpHeaderException _ -> Fault.HEADERS_TOO_LARGE;
            default -> Fault.BAD_REQUEST;
        };
    }

    private static boolean isAddress(String address) {
        for (var i = 0; i < address.length(); i++) {
            var c = address.charAt(i);
            if (c <= ' ' || c >= 0x7f || NEVER_IN_AN_ADDRESS.indexOf(c) >= 0 || (c == '%' && !isEscape(address, i))) {
                return false;
            }
        }
        return address.startsWith("/");
    }

    private static boolean isEscape(String address, int at) {
        return at + 2 < address.length()
                && Character.digit(address.charAt(at + 1), 16) >= 0
                && Character.digit(address.charAt(at + 2), 16) >= 0;
    }

    private static boolean hasOneHost(HttpRequest request) {
        var hosts = request.headers().getAll(HttpHeaderNames.HOST).size();
        return hosts == 1 || (hosts == 0 && request.protocolVersion().equals(HttpVersion.HTTP_1_0));
    }

    /** An encoding nobody here undoes would leave the body to be read as the next request. */
    private static boolean hasOneEnd(HttpRequest request) {
        var encodings = request.headers().getAll(HttpHeaderNames.TRANSFER_ENCODING);
        return encodings.isEmpty()
                || (encodings.size() == 1 && HttpHeaderValues.CHUNKED.contentEqualsIgnoreCase(encodings.getFirst()));
    }
}
