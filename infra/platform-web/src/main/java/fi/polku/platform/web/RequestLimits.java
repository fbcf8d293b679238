package fi.polku.platform.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Collections;
import java.util.List;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.server.PathContainer;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.util.pattern.PathPattern;
import org.springframework.web.util.pattern.PathPatternParser;

/** Keeps what a request may weigh: headers before anything else is done, the body while it is read. */
final class RequestLimits extends OncePerRequestFilter {

    private final WebSettings settings;
    private final List<PathPattern> attachments;
    private final ProblemWriter problems;

    RequestLimits(WebSettings settings, ProblemWriter problems) {
        this.settings = settings;
        this.problems = problems;
        this.attachments = settings.attachmentPaths().stream()
                .map(PathPatternParser.defaultInstance::parse)
                .toList();
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        try {
            chain.doFilter(checked(request), response);
        } catch (Refusal refusal) {
            problems.write(request, response, refusal);
        }
    }

    private HttpServletRequest checked(HttpServletRequest request) {
        if (headerBytes(request) > settings.headerLimit().toBytes()) {
            throw new Refusal(HttpStatus.REQUEST_HEADER_FIELDS_TOO_LARGE, "headers-too-large");
        }
        var encoding = request.getHeader(HttpHeaders.CONTENT_ENCODING);
        if (encoding != null && !encoding.equalsIgnoreCase("identity")) {
            throw new Refusal(HttpStatus.UNSUPPORTED_MEDIA_TYPE, "unsupported-media-type")
                    .answering(HttpHeaders.ACCEPT_ENCODING, "identity");
        }
        var limit = bodyLimit(request);
        if (request.getContentLengthLong() > limit) {
            throw CountedBody.tooLarge(limit);
        }
        return new CountedBody(request, limit);
    }

    private long bodyLimit(HttpServletRequest request) {
        if (attachments.isEmpty()) {
            return settings.bodyLimit().toBytes();
        }
        var path = PathContainer.parsePath(request.getRequestURI());
        var attachment = attachments.stream().anyMatch(pattern -> pattern.matches(path));
        return (attachment ? settings.attachmentLimit() : settings.bodyLimit()).toBytes();
    }

    private static long headerBytes(HttpServletRequest request) {
        var query = request.getQueryString();
        long bytes = (long) request.getRequestURI().length() + (query == null ? 0 : query.length());
        for (var name : Collections.list(request.getHeaderNames())) {
            for (var value : Collections.list(request.getHeaders(name))) {
                bytes += name.length() + value.length() + 4L;
            }
        }
        return bytes;
    }
}
