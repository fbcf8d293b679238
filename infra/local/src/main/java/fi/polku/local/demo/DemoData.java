package fi.polku.local.demo;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * Fills the demo regions once all services are ready: the regions by the operator's command, all else through the public API as any
 * client would. Everything has a name of its own, so loading again finds what is there; a finished load leaves a note and is not
 * repeated.
 */
public final class DemoData {
    private static final String KESKI_POHJANMAA = "18";
    private static final int AT_ONCE = 4;

    private DemoData() {}

    public static void load(DemoStack stack) {
        Path note = stack.folder().resolve("demo-loaded");
        if (Files.exists(note)) {
            return;
        }
        JsonNode regions = regions();
        stack.say("opening the demo regions");
        openRegions(stack, regions);
        var visitors = new DemoVisitors(stack);
        Map<String, String> networks = new HashMap<>();
        regions.forEach(region -> {
            stack.say("filling the directory of "
                    + region.path("county").path("fi").asString(""));
            networks.put(
                    region.path("region").asString(""),
                    new DemoRegions(visitors, stack.issuer().toString()).fill(region));
        });
        stack.say("46 clients on their way through the network of Keski-Pohjanmaa");
        courses(visitors, Objects.requireNonNull(networks.get(KESKI_POHJANMAA)));
        finished(note);
    }

    private static void openRegions(DemoStack stack, JsonNode regions) {
        var file = JsonMapper.shared().createArrayNode();
        regions.forEach(region -> file.add(opening(stack, region)));
        Path written = stack.folder().resolve("demo-regions.json");
        write(written, file.toString());
        stack.operate("directory", "--polku.command=create-region", "--polku.file=" + written);
    }

    private static ObjectNode opening(DemoStack stack, JsonNode region) {
        DemoUser admin = DemoUsers.all().stream()
                .filter(user -> user.region().equals(region.path("region").asString("")))
                .filter(user -> user.duties().contains("region-admin"))
                .findFirst()
                .orElseThrow();
        ObjectNode opening = Visitor.json()
                .put("region", admin.region())
                .put("issuer", stack.issuer().toString())
                .put("validFrom", "2020-01-01");
        opening.putObject("organisation")
                .put("kind", "wellbeing-services-county")
                .set("name", region.path("county"));
        opening.putObject("unit")
                .putObject("name")
                .put("fi", "Hallinto")
                .put("sv", "Förvaltning")
                .put("en", "Administration");
        opening.putObject("admin").put("subject", admin.subject()).put("displayName", admin.displayName());
        return opening;
    }

    private static void courses(DemoVisitors visitors, String network) {
        Clock clock = DemoConfiguration.clock();
        String meeting = "/api/consultation/meetings/"
                + new DemoMeeting(visitors.of("kp-koordinaattori"), clock).planned(network);
        try (var workers = Executors.newFixedThreadPool(AT_ONCE)) {
            List<Future<?>> courses = DemoClient.all().stream()
                    .<Future<?>>map(client ->
                            workers.submit(() -> new DemoCourse(visitors, client, clock).run(network, meeting)))
                    .toList();
            for (Future<?> course : courses) {
                course.get();
            }
        } catch (ExecutionException e) {
            throw new IllegalStateException(e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static JsonNode regions() {
        try (InputStream file = DemoData.class.getResourceAsStream("/demo/regions.json")) {
            return JsonMapper.shared().readTree(Objects.requireNonNull(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void finished(Path note) {
        write(note, "The demo regions are loaded; without this file they are loaded again, and nothing is doubled.\n");
    }

    private static void write(Path file, String text) {
        try {
            Files.writeString(file, text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
