package fi.polku.acceptance.web;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.ConsoleMessage;
import com.microsoft.playwright.Request;
import com.microsoft.playwright.Response;
import fi.polku.acceptance.Site;
import java.net.URI;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Hears what no page shows: faults of scripts, errors told to the console, breaches of the content policy, requests to
 * foreign hosts, refusals that the story did not ask for. Any of it fails the story.
 */
final class Watch {
    private static final String POLICY = "document.addEventListener('securitypolicyviolation', breach =>"
            + " console.error('content policy: ' + breach.violatedDirective + ' ' + breach.blockedURI))";

    /** The browser says so of every refusal; those are looked at one by one. */
    private static final String REFUSAL = "Failed to load resource";

    private static final int REFUSED = 400;
    private static final int NOBODY = 401;
    private static final int BUSY = 503;

    private final List<String> complaints = new ArrayList<>();
    private final List<String> refusals = new ArrayList<>();
    private final Set<Request> waiting = new LinkedHashSet<>();
    private final Set<Integer> expected = new HashSet<>();
    private final Site site;

    Watch(Site site) {
        this.site = site;
    }

    void over(BrowserContext context) {
        context.addInitScript(POLICY);
        context.onWebError(error -> complaints.add("error on the page: " + error.error()));
        context.onConsoleMessage(this::said);
        context.onRequest(this::asked);
        context.onResponse(this::answered);
        context.onRequestFinished(waiting::remove);
        context.onRequestFailed(this::failed);
    }

    /** This story provokes such answers. */
    void expect(int status) {
        expected.add(status);
    }

    List<String> complaints() {
        return List.copyOf(complaints);
    }

    /** What explains a page that is not there: all that was refused, asked for or not, and what is not answered yet. */
    List<String> explanations() {
        return Stream.concat(refusals.stream(), waiting.stream().map(each -> told(each) + " is not answered"))
                .toList();
    }

    private void said(ConsoleMessage message) {
        if (message.type().equals("error") && !message.text().startsWith(REFUSAL)) {
            complaints.add("said to the console: %s (%s)".formatted(message.text(), message.location()));
        }
    }

    private void failed(Request request) {
        waiting.remove(request);
        refusals.add("%s failed: %s".formatted(told(request), request.failure()));
    }

    private void asked(Request request) {
        waiting.add(request);
        URI address = URI.create(request.url());
        boolean fromItself = List.of("data", "blob", "about").contains(address.getScheme());
        boolean toLogin = isAt(site.issuer(), address)
                && (request.isNavigationRequest() || address.getPath().endsWith(".css"));
        if (!fromItself && !isAt(site.gateway(), address) && !toLogin) {
            complaints.add("request to a foreign host: " + address);
        }
    }

    private void answered(Response response) {
        int status = response.status();
        String method = response.request().method();
        String told = "%s answered %d".formatted(told(response.request()), status);
        if (status >= REFUSED) {
            refusals.add(told);
        }
        // Whether anybody is logged in is asked by asking.
        boolean asking =
                status == NOBODY && URI.create(response.url()).getPath().equals("/api/session");
        // A service of a busy machine may be behind for a moment; pages ask again.
        boolean later = status == BUSY && method.equals("GET");
        if (status >= REFUSED && !asking && !later && !expected.contains(status)) {
            complaints.add(told);
        }
    }

    private static String told(Request request) {
        return "%s %s".formatted(request.method(), request.url());
    }

    private static boolean isAt(URI place, URI address) {
        return place.getAuthority().equals(address.getAuthority());
    }
}
