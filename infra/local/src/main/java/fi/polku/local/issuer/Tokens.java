package fi.polku.local.issuer;

import fi.polku.local.demo.DemoUsers;
import fi.polku.local.run.CannotStart;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import tools.jackson.databind.json.JsonMapper;

/** Access tokens of demo users, asked for as their machines would. */
public final class Tokens {

    private Tokens() {}

    public static String of(URI issuer, String subject) {
        String credentials = Base64.getEncoder()
                .encodeToString((subject + ":" + DemoUsers.PASSWORD).getBytes(StandardCharsets.UTF_8));
        HttpRequest request = HttpRequest.newBuilder(URI.create(issuer + "/oauth2/token"))
                .header("Authorization", "Basic " + credentials)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString("grant_type=client_credentials&scope=" + IssuerClients.SCOPE))
                .build();
        try (HttpClient client = HttpClient.newHttpClient()) {
            HttpResponse<String> response = client.send(request, BodyHandlers.ofString());
            if (response.statusCode() != 200) {
                throw new CannotStart("the issuer gave no token for %s: %d %s"
                        .formatted(subject, response.statusCode(), response.body()));
            }
            return JsonMapper.shared()
                    .readTree(response.body())
                    .path("access_token")
                    .asString();
        } catch (IOException e) {
            throw new CannotStart("the issuer does not answer: " + e.getMessage(), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new CannotStart("asking for a token was interrupted", e);
        }
    }
}
