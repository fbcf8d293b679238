package fi.polku.directory;

import static org.assertj.core.api.Assertions.assertThat;

import fi.polku.platform.test.ServiceSettings;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
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

    public static String issuer() {
        return SETTINGS.tokens().issuer();
    }

    public static <T> T bean(Class<T> type) {
        return CONTEXT.getBean(type);
    }

    /** Runs the operator's command on the same store, as a process of its own would, and tells its exit code. */
    static int createRegions(String json) {
        try {
            var file = Files.createTempFile("regions", ".json");
            try {
                Files.writeString(file, json);
                return command(file);
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

    private static int command(Path file) {
        var arguments = new ArrayList<>(List.of(SETTINGS.asArguments()));
        arguments.add("--polku.command=create-region");
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
