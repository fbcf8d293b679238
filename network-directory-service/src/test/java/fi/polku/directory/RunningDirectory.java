package fi.polku.directory;

import static org.assertj.core.api.Assertions.assertThat;

import fi.polku.platform.test.ServiceSettings;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

/** The directory as it runs, with Keski-Pohjanmaa and Kainuu opened by the operator; one for all tests. */
public final class RunningDirectory {

    public static final ServiceSettings SETTINGS = ServiceSettings.fresh();

    private static final ConfigurableApplicationContext CONTEXT = start();

    private RunningDirectory() {}

    /** Acts as {@code kp-admin} of Keski-Pohjanmaa, {@code ka-admin} of Kainuu, or somebody the test has made a member. */
    public static Api as(String subject) {
        return new Api(address(), SETTINGS.tokens().token(subject));
    }

    public static Api asNobody() {
        return new Api(address(), "");
    }

    /** What a browser without a login is answered. */
    static HttpResponse<String> page(String path) {
        try (var browser = HttpClient.newHttpClient()) {
            return browser.send(
                    HttpRequest.newBuilder(URI.create(address() + path)).build(), BodyHandlers.ofString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    public static String issuer() {
        return SETTINGS.tokens().issuer();
    }

    public static <T> T bean(Class<T> type) {
        return CONTEXT.getBean(type);
    }

    public static <T> Collection<T> beans(Class<T> type) {
        return CONTEXT.getBeansOfType(type).values();
    }

    /** Runs the operator's command on the same store, as a process of its own would, and tells its exit code. */
    static int createRegions(String json) {
        return operate("create-region", json);
    }

    static int operate(String command, String json, String... options) {
        try {
            var file = Files.createTempFile("operator", ".json");
            try {
                Files.writeString(file, json);
                return command(command, file, options);
            } finally {
                Files.delete(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static String region(String code, String prefix) {
        return """
                {"region":"%s","issuer":"%s",
                 "organisation":{"kind":"wellbeing-services-county","name":{"fi":"Hyvinvointialue %s"}},
                 "unit":{"name":{"fi":"Hallinto"}},
                 "admin":{"subject":"%s-admin","displayName":"Aino Aluevaara"},
                 "validFrom":"2026-01-01"}""".formatted(code, issuer(), code, prefix);
    }

    private static int command(String command, Path file, String... options) {
        var arguments = new ArrayList<>(List.of(SETTINGS.asArguments()));
        arguments.addAll(List.of(options));
        arguments.add("--polku.command=" + command);
        arguments.add("--polku.file=" + file);
        var context = new SpringApplicationBuilder(DirectoryServiceApplication.class)
                .web(WebApplicationType.NONE)
                .run(arguments.toArray(String[]::new));
        return SpringApplication.exit(context);
    }

    private static ConfigurableApplicationContext start() {
        assertThat(createRegions("[" + region("18", "kp") + "," + region("20", "ka") + "]"))
                .isZero();
        return new SpringApplicationBuilder(DirectoryServiceApplication.class).run(SETTINGS.asArguments());
    }

    private static String address() {
        return "http://127.0.0.1:" + CONTEXT.getEnvironment().getRequiredProperty("local.server.port");
    }
}
