package fi.polku.local.issuer;

import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A browser, as far as logging in needs one, and the gateway behind it. */
final class Visitor {

    /** Of the verifier in RFC 7636, appendix B. */
    static final String PROOF =
            "&code_challenge=E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM&code_challenge_method=S256";

    private static final String VERIFIER = "dBjftJeZ4CVP-mB92K27uhbUJU1p1r_wW1gFWFOEjXk";
    private static final Pattern CSRF = Pattern.compile("name=\"_csrf\"[^>]*value=\"([^\"]+)\"");
    private static final Pattern CODE = Pattern.compile("[?&]code=([^&]+)");

    private final URI issuer;
    private final HttpClient browser =
            HttpClient.newBuilder().cookieHandler(new CookieManager()).build();

    Visitor(URI issuer) {
        this.issuer = issuer;
    }

    JsonNode json(String path) {
        return JsonMapper.shared()
                .readTree(
                        send(HttpRequest.newBuilder(URI.create(issuer + path))).body());
    }

    HttpResponse<String> login(String user, String password) {
        String page = send(HttpRequest.newBuilder(URI.create(issuer + "/login")).header("Accept", "text/html"))
                .body();
        return send(HttpRequest.newBuilder(URI.create(issuer + "/login"))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(
                        "username=%s&password=%s&_csrf=%s".formatted(user, password, encoded(found(CSRF, page))))));
    }

    /** Where the issuer sends the browser; empty where it refuses to send it anywhere. */
    String authorize(String redirect, String proof) {
        return send(HttpRequest.newBuilder(URI.create(issuer
                                + "/oauth2/authorize?response_type=code&client_id=polku-web&scope=openid%20polku&state=s&redirect_uri="
                                + encoded(redirect) + proof))
                        .header("Accept", "text/html"))
                .headers()
                .firstValue("Location")
                .orElse("");
    }

    String codeFor(String user, String password, String redirect) {
        login(user, password);
        return found(CODE, authorize(redirect, PROOF));
    }

    JsonNode redeem(String code, String redirect) {
        String form = "grant_type=authorization_code&code=%s&redirect_uri=%s&code_verifier=%s"
                .formatted(code, encoded(redirect), VERIFIER);
        return JsonMapper.shared()
                .readTree(form("/oauth2/token", "polku-web", "demo", form).body());
    }

    HttpResponse<String> form(String path, String client, String secret, String form) {
        String credentials = client + ":" + secret;
        return send(HttpRequest.newBuilder(URI.create(issuer + path))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .header(
                        "Authorization",
                        "Basic " + Base64.getEncoder().encodeToString(credentials.getBytes(StandardCharsets.UTF_8)))
                .POST(BodyPublishers.ofString(form)));
    }

    private HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            return browser.send(request.build(), BodyHandlers.ofString());
        } catch (IOException e) {
            throw new AssertionError(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError(e);
        }
    }

    private static String found(Pattern pattern, String text) {
        Matcher matcher = pattern.matcher(text);
        if (!matcher.find()) {
            throw new AssertionError(pattern + " is not in " + text);
        }
        return matcher.group(1);
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
