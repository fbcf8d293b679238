package fi.polku.acceptance.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import tools.jackson.databind.json.JsonMapper;

/** A session that ends in the store behind the browser's back: the browser goes on showing its cookie. */
final class EndedSession {
    private static final String COOKIE = "__Host-polku-session";
    private static final int DONE = 200;

    private EndedSession() {}

    static void of(BrowserContext browser, URI gateway) {
        String cookie = browser.cookies().stream()
                .filter(each -> each.name.equals(COOKIE))
                .map(each -> each.name + "=" + each.value)
                .findFirst()
                .orElseThrow();
        HttpRequest.Builder request =
                HttpRequest.newBuilder(gateway.resolve("/api/session")).header("Cookie", cookie);
        String token = JsonMapper.shared()
                .readTree(sent(request.GET()).body())
                .path("csrfToken")
                .asString("");
        HttpResponse<String> ended =
                sent(request.header("X-CSRF-TOKEN", token).method("DELETE", BodyPublishers.noBody()));
        assertThat(ended.statusCode()).as("%s", ended.body()).isEqualTo(DONE);
    }

    private static HttpResponse<String> sent(HttpRequest.Builder request) {
        try (HttpClient http = HttpClient.newHttpClient()) {
            return http.send(request.build(), BodyHandlers.ofString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
