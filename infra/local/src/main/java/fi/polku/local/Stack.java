package fi.polku.local;

import fi.polku.local.demo.DemoData;
import fi.polku.local.demo.DemoUsers;
import fi.polku.local.issuer.Issuer;
import fi.polku.local.keys.DemoKeys;
import fi.polku.local.parts.Brokers;
import fi.polku.local.parts.Part;
import fi.polku.local.parts.Stores;
import fi.polku.local.processes.Supervisor;
import fi.polku.local.run.CannotStart;
import fi.polku.local.run.Console;
import fi.polku.local.run.Settings;
import fi.polku.local.run.StateFolder;
import fi.polku.local.services.Fleet;
import fi.polku.local.services.Foundation;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Everything of one stack, from nothing to ready and back. */
final class Stack implements AutoCloseable {

    private final Settings settings;
    private final StateFolder folder;
    private final Console console;
    private final Supervisor supervisor;
    private final Deque<AutoCloseable> parts = new ArrayDeque<>();
    private final CountDownLatch partsSettled = new CountDownLatch(3);
    private boolean closed;

    Stack(Settings settings, StateFolder folder, Console console) {
        this.settings = settings;
        this.folder = folder;
        this.console = console;
        this.supervisor = new Supervisor(folder, settings.whenDead(), console);
    }

    /** Returns when everything is ready. */
    Ready start() {
        Path keys = folder.folder("keys");
        DemoKeys.ensure(keys, DemoUsers.regions());
        CompletableFuture<Part> store = starting("store", () -> Stores.open(settings, folder));
        CompletableFuture<Part> broker = starting("Kafka", () -> Brokers.open(settings, folder, supervisor));
        CompletableFuture<Part> issuer = starting("issuer", this::issuer);
        Foundation foundation = new Foundation(
                joined(store).address(),
                joined(broker).address(),
                URI.create(joined(issuer).address()),
                keys,
                folder.path());
        Fleet fleet = new Fleet(settings, folder, foundation, supervisor, console);
        fleet.start();
        Ready ready = new Ready(settings, foundation, joined(store).kind());
        if (settings.demoRegions() && settings.issuer() == null) {
            console.say("  loading the demo regions…");
            DemoData.load(new RunningStack(ready, fleet, folder, console));
        }
        return ready;
    }

    Supervisor supervisor() {
        return supervisor;
    }

    /** Stops the services before what they stand on; can be called from another thread while it starts. */
    @Override
    public synchronized void close() {
        if (closed) {
            return;
        }
        closed = true;
        supervisor.close();
        awaitParts();
        AutoCloseable part;
        while ((part = nextPart()) != null) {
            try {
                part.close();
            } catch (Exception e) {
                console.fault("something did not stop cleanly: " + e.getMessage());
            }
        }
    }

    private CompletableFuture<Part> starting(String name, Supplier<Part> part) {
        return CompletableFuture.supplyAsync(() -> {
            try {
                Part started = part.get();
                add(started);
                console.step(name, started.address() + " (" + started.kind() + ")");
                return started;
            } finally {
                partsSettled.countDown();
            }
        });
    }

    private Part issuer() {
        if (settings.issuer() != null) {
            return new Part(settings.issuer(), "given by POLKU_UP_ISSUER", () -> {});
        }
        int port = settings.ports().of("issuer");
        Issuer issuer = Issuer.start(folder.folder("issuer"), port, Ready.gateway(settings));
        return new Part("http://127.0.0.1:" + port, "embedded, demo users", issuer::close);
    }

    private static Part joined(CompletableFuture<Part> part) {
        try {
            return part.join();
        } catch (CompletionException e) {
            throw CannotStart.from(e);
        }
    }

    private void add(AutoCloseable part) {
        synchronized (parts) {
            parts.push(part);
        }
    }

    private @Nullable AutoCloseable nextPart() {
        synchronized (parts) {
            return parts.poll();
        }
    }

    /** A part that is just starting must not be left behind. */
    private void awaitParts() {
        try {
            boolean settled = partsSettled.await(30, TimeUnit.SECONDS);
            if (!settled) {
                console.fault("a part neither started nor failed within 30 s");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
