package fi.polku.platform.web;

import java.net.URI;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/** The forms of a successful answer: with {@code Location} and {@code ETag}, or a page with its {@code Link}. */
public final class Answers {

    private Answers() {}

    /**
     * 201 for a creating POST, first time or repeated.
     *
     * @param location the new resource's path, such as {@code /api/referral/referrals/<id>}
     * @param version the version at creation, also when the resource has moved on since
     */
    public static <T> ResponseEntity<T> created(String location, long version, T body) {
        return ResponseEntity.created(URI.create(location)).eTag(tag(version)).body(body);
    }

    public static <T> ResponseEntity<T> ok(long version, T body) {
        return ResponseEntity.ok().eTag(tag(version)).body(body);
    }

    /** The page's items; the next page, if any, in {@code Link: rel="next"} (RFC 8288) as a path on the same host. */
    public static <T> ResponseEntity<Items<T>> page(Page<T> page) {
        var answer = ResponseEntity.ok();
        if (page.next() != null) {
            answer.header(HttpHeaders.LINK, "<" + here(page.next()) + ">; rel=\"next\"");
        }
        return answer.body(new Items<>(page.items()));
    }

    private static String here(String cursor) {
        var uri = ServletUriComponentsBuilder.fromCurrentRequest()
                .replaceQueryParam("cursor", cursor)
                .build(true)
                .toUri();
        return uri.getRawPath() + "?" + uri.getRawQuery();
    }

    private static String tag(long version) {
        return "\"" + version + "\"";
    }
}
