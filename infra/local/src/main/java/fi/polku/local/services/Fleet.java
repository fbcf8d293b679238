package fi.polku.local.services;

import fi.polku.local.processes.Program;
import fi.polku.local.processes.Readiness;
import fi.polku.local.processes.Supervisor;
import fi.polku.local.run.CannotStart;
import fi.polku.local.run.Console;
import fi.polku.local.run.Ports;
import fi.polku.local.run.Settings;
import fi.polku.local.run.StateFolder;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** All services on one foundation. */
public final class Fleet {

    private final Settings settings;
    private final StateFolder folder;
    private final Foundation foundation;
    private final Supervisor supervisor;
    private final Console console;

    public Fleet(Settings settings, StateFolder folder, Foundation foundation, Supervisor supervisor, Console console) {
        this.settings = settings;
        this.folder = folder;
        this.foundation = foundation;
        this.supervisor = supervisor;
        this.console = console;
    }

    /** Returns when every service is ready. */
    public void start() {
        List<Application> applications = unpacked(new Unpacking(settings.root()));
        if (settings.startCaches()) {
            makeCaches(applications);
        }
        supervisor.start(applications.stream().flatMap(this::programs).toList());
    }

    /** Runs one service's own command to its end. */
    public void operate(String name, String... arguments) {
        Service service = Arrays.stream(Service.values())
                .filter(one -> one.shortName().equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no service " + name));
        Application application = new Application(service, new Unpacking(settings.root()).of(service), settings.jvm());
        Program command = once(service, name + "-command", application.command(List.of(arguments)));
        if (supervisor.run(command) != 0) {
            throw new CannotStart("the command %s of %s failed; its log: %s"
                    .formatted(String.join(" ", arguments), name, command.log()));
        }
    }

    private List<Application> unpacked(Unpacking unpacking) {
        List<CompletableFuture<Application>> all = Arrays.stream(Service.values())
                .map(service -> CompletableFuture.supplyAsync(
                        () -> new Application(service, unpacking.of(service), settings.jvm())))
                .toList();
        try {
            return all.stream().map(CompletableFuture::join).toList();
        } catch (CompletionException e) {
            throw CannotStart.from(e);
        }
    }

    private void makeCaches(List<Application> applications) {
        List<Application> without =
                applications.stream().filter(one -> !one.hasCache()).toList();
        if (without.isEmpty()) {
            return;
        }
        console.say("  making start caches, once per build (POLKU_UP_START_CACHE=none leaves it out)");
        List<CompletableFuture<Void>> runs = new ArrayList<>();
        for (Application application : without) {
            runs.add(CompletableFuture.runAsync(() -> makeCache(application)));
        }
        CompletableFuture.allOf(runs.toArray(CompletableFuture[]::new)).join();
    }

    private void makeCache(Application application) {
        String name = application.service().shortName();
        supervisor.run(once(application.service(), name + "-start-cache", application.training()));
        console.step(name, application.hasCache() ? "start cache made" : "has no start cache and will start slowly");
    }

    /** One of each replica. */
    private Stream<Program> programs(Application application) {
        int replicas = application.service() == Service.GATEWAY ? 1 : settings.replicas();
        return IntStream.rangeClosed(1, replicas)
                .mapToObj(number ->
                        program(application, Ports.replica(application.service().shortName(), number)));
    }

    private Program program(Application application, String name) {
        URI ready = URI.create("http://%s:%d/actuator/health/readiness"
                .formatted(ServiceEnvironment.LOOPBACK, settings.ports().of(Ports.management(name))));
        return new Program(
                name,
                Program.Layer.SERVICE,
                application.command(List.of()),
                environment(application.service(), name),
                folder.folder("empty"),
                folder.log(name),
                Readiness.of(ready));
    }

    private Program once(Service service, String name, List<String> command) {
        return new Program(
                name,
                Program.Layer.SERVICE,
                command,
                environment(service, service.shortName()),
                folder.folder("empty"),
                folder.log(name),
                () -> true);
    }

    private Map<String, String> environment(Service service, String replica) {
        Map<String, String> environment = ServiceEnvironment.of(replica, foundation, settings.ports());
        if (service == Service.GATEWAY && settings.issuer() == null) {
            environment.putAll(ServiceEnvironment.logins(foundation, settings.ports()));
        }
        environment.putAll(settings.parts().of(service.shortName(), replica));
        return environment;
    }

    /** One unpacked service and how its JVM is started. */
    private record Application(Service service, Path jar, List<String> jvm) {

        boolean hasCache() {
            return Files.exists(cache());
        }

        List<String> command(List<String> arguments) {
            List<String> own = hasCache() ? List.of("-XX:AOTCache=" + cache()) : List.of();
            return line(own, arguments);
        }

        /** Ends by itself once the application is set up, and leaves the cache. */
        List<String> training() {
            return line(List.of("-XX:AOTCacheOutput=" + cache(), "-Dspring.context.exit=onRefresh"), List.of());
        }

        private List<String> line(List<String> own, List<String> arguments) {
            List<String> line = new ArrayList<>(List.of(Unpacking.java()));
            line.addAll(jvm);
            line.addAll(own);
            line.addAll(List.of("-jar", jar.toString()));
            line.addAll(arguments);
            return line;
        }

        /** With other flags a cache would be silently ignored, so they are part of its name. */
        private Path cache() {
            return jar.resolveSibling("start-%08x.aot".formatted(jvm.hashCode()));
        }
    }
}
