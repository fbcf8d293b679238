package fi.polku.platform.web;

import fi.polku.platform.mongo.KeyFiles;
import fi.polku.platform.test.TestTokens;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.web.server.servlet.context.ServletWebServerApplicationContext;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

/** A service with nothing behind it, on a port of its own, that trusts two issuers. */
final class TestService {

    static final UUID ANNA_UNIT_ONE = UUID.fromString("00000000-0000-8000-8000-000000000001");
    static final UUID BEA_UNIT_ONE = UUID.fromString("00000000-0000-8000-8000-000000000002");
    static final UUID BEA_UNIT_TWO = UUID.fromString("00000000-0000-8000-8000-000000000003");

    static final TestTokens TOKENS = TestTokens.start();
    static final TestTokens OTHERS = TestTokens.start();

    private static final TestService SHARED =
            start("polku.security.issuers=" + TOKENS.issuer() + "," + OTHERS.issuer());

    private final HttpClient client = HttpClient.newHttpClient();
    private final ConfigurableApplicationContext context;

    private TestService(ConfigurableApplicationContext context) {
        this.context = context;
    }

    static TestService shared() {
        return SHARED;
    }

    static TestService start(String... settings) {
        return start(keys(), settings);
    }

    static TestService start(Path keys, String... settings) {
        var arguments = Stream.concat(
                        Stream.of(
                                "server.port=0",
                                "server.address=127.0.0.1",
                                "spring.main.banner-mode=off",
                                "springdoc.api-docs.path=/api/test/openapi.json",
                                "polku.web.codes-path=/api/test/codes",
                                "test.keys=" + keys),
                        Stream.of(settings))
                .map(setting -> "--" + setting)
                .toArray(String[]::new);
        var application = new SpringApplication(Service.class);
        application.setDefaultProperties(Map.of("management.server.port", "-1"));
        return new TestService(application.run(arguments));
    }

    static Path keys() {
        try {
            var folder = Files.createTempDirectory("polku-keys");
            // Deleted last, after what is named later.
            folder.toFile().deleteOnExit();
            for (var name : List.of("idempotency.key", "cursor.key")) {
                var key = new byte[32];
                new SecureRandom().nextBytes(key);
                Files.writeString(folder.resolve(name), Base64.getEncoder().encodeToString(key));
                folder.resolve(name).toFile().deleteOnExit();
            }
            return folder;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    void stop() {
        context.close();
    }

    int port() {
        var server = ((ServletWebServerApplicationContext) context).getWebServer();
        return server == null ? 0 : server.getPort();
    }

    /** The port of the probes, where the service was started with one. */
    int managementPort() {
        return context.getEnvironment().getRequiredProperty("local.management.port", Integer.class);
    }

    URI at(String path) {
        return URI.create("http://127.0.0.1:" + port() + path);
    }

    /** A request of Anna, who has one membership, to the notes. */
    HttpRequest.Builder request(String path) {
        return request(path, TOKENS.token("anna"));
    }

    HttpRequest.Builder request(String path, String token) {
        return anonymous(path).header("Authorization", "Bearer " + token);
    }

    HttpRequest.Builder anonymous(String path) {
        return HttpRequest.newBuilder(at("/api/test/notes" + path)).header("Accept-Language", "en");
    }

    HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            return client.send(request.build(), HttpResponse.BodyHandlers.ofString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    HttpResponse<String> get(String path) {
        return send(request(path));
    }

    HttpResponse<String> post(String body) {
        return post(UUID.randomUUID().toString(), body);
    }

    HttpResponse<String> post(String key, String body) {
        return send(request("")
                .header("Idempotency-Key", key)
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(body)));
    }

    @Configuration(proxyBeanMethods = false)
    @EnableAutoConfiguration(
            excludeName = {
                "fi.polku.platform.mongo.PlatformMongoAutoConfiguration",
                "fi.polku.platform.mongo.KeysAutoConfiguration",
                "org.springframework.boot.mongodb.autoconfigure.MongoAutoConfiguration"
            })
    @Import(NoteController.class)
    static class Service {

        @Bean
        KeyFiles keyFiles(@Value("${test.keys}") Path keys) {
            return new KeyFiles(keys);
        }

        @Bean
        Clock clock() {
            return Clock.tickMillis(ZoneOffset.UTC);
        }

        @Bean
        Memberships memberships() {
            return user -> user.issuer().equals(TOKENS.issuer()) ? ofSubject(user) : List.of();
        }

        private static List<Membership> ofSubject(User user) {
            return switch (user.subject()) {
                case "anna" -> List.of(membership(ANNA_UNIT_ONE, user));
                case "bea" -> List.of(membership(BEA_UNIT_ONE, user), membership(BEA_UNIT_TWO, user));
                default -> List.of();
            };
        }

        private static Membership membership(UUID id, User user) {
            return new Membership(
                    id,
                    user,
                    "18",
                    UUID.nameUUIDFromBytes(new byte[] {1}),
                    UUID.nameUUIDFromBytes(new byte[] {2}),
                    "own-worker",
                    Set.of("analyst"),
                    LocalDate.EPOCH,
                    null);
        }
    }
}
