package fi.polku.acceptance;

import java.net.URI;
import java.net.http.HttpClient;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.extension.ExtensionContext;
import tools.jackson.databind.JsonNode;

/**
 * Where a story in a browser takes place: on the platform of all tests, or on one that runs already, for whoever
 * writes stories ({@code -Dpolku.site=http://127.0.0.1:8080 -Dpolku.site.issuer=http://127.0.0.1:8090}, with the demo regions).
 */
public final class Site {
    private static final String GIVEN = "polku.site";
    private static final String SERVICES = "/api/directory/services";

    private final Map<String, Visitor> visitors = new ConcurrentHashMap<>();
    private final URI gateway;
    private final URI issuer;
    private final String receiver;
    private final @Nullable Polku ours;

    private Site(URI gateway, URI issuer, String receiver, @Nullable Polku ours) {
        this.gateway = gateway;
        this.issuer = issuer;
        this.receiver = receiver;
        this.ours = ours;
    }

    /** Starts the platform of the tests where none is given. */
    public static Site of(ExtensionContext context) {
        String given = System.getProperty(GIVEN);
        if (given != null) {
            return new Site(
                    URI.create(given),
                    URI.create(System.getProperty("polku.site.issuer", "")),
                    "kp-kuntoutusohjaaja",
                    null);
        }
        Polku polku = RunningPolku.polku(context);
        return new Site(
                URI.create(polku.stack().address("gateway")),
                URI.create(polku.stack().address("issuer")),
                "kp-omatyontekija",
                polku);
    }

    /** Why there are no pages to be looked at. */
    public static Optional<String> missing() {
        return System.getProperty(GIVEN) != null || Pages.areBuilt()
                ? Optional.empty()
                : Optional.of("the gateway was built without the web client, for want of npm");
    }

    public URI gateway() {
        return gateway;
    }

    public URI issuer() {
        return issuer;
    }

    /** The employment services' expert who refers clients. */
    public String sender() {
        return "kp-te";
    }

    /** Works in the unit that a service belongs to. */
    public String receiver() {
        return receiver;
    }

    /** A service of the receiver's unit. */
    public JsonNode service() {
        Visitor worker = as(receiver);
        if (ours != null) {
            return worker.get(SERVICES + "/" + ours.region().service())
                    .expect(200)
                    .body();
        }
        String unit = worker.get("/api/directory/me")
                .expect(200)
                .items()
                .getFirst()
                .path("unit")
                .asString("");
        return worker.get(SERVICES + "?unit=" + unit).expect(200).items().getFirst();
    }

    /** The coordinating worker of a network. */
    public String coordinator() {
        return "kp-koordinaattori";
    }

    /** The same people past the browser. */
    public Visitor as(String user) {
        return ours == null ? visitors.computeIfAbsent(user, this::visitor) : ours.as(user);
    }

    /** Whether its parts may be killed. */
    public boolean isOurs() {
        return ours != null;
    }

    /** Ends the gateway with no chance to finish anything, and starts it again after that. */
    public void withoutGateway(Runnable meanwhile) {
        if (ours == null) {
            throw new IllegalStateException("it is somebody else's");
        }
        ours.stack().kill("gateway");
        try {
            meanwhile.run();
        } finally {
            ours.stack().startAgain("gateway");
        }
    }

    private Visitor visitor(String user) {
        HttpClient http = HttpClient.newHttpClient();
        return new Visitor(http, gateway, Tokens.renewed(http, issuer, user));
    }
}
