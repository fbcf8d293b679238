package fi.polku.platform.test;

import fi.polku.platform.test.stack.Folders;
import fi.polku.platform.test.stack.MongodProcess;
import fi.polku.platform.test.stack.StackFailure;
import java.nio.file.Path;
import org.testcontainers.containers.GenericContainer;

/** A store of one test's own, to kill and start again; its data and its address stay. */
public final class OwnStore implements AutoCloseable {

    private final String uri;
    private final Runnable starting;
    private final Runnable killing;
    private final Runnable ending;

    private OwnStore(String uri, Runnable starting, Runnable killing, Runnable ending) {
        this.uri = uri;
        this.starting = starting;
        this.killing = killing;
        this.ending = ending;
    }

    static OwnStore started(TestEnvironment environment) {
        return environment.store() == StoreKind.CONTAINERS ? container(environment) : mongod(environment);
    }

    public String uri() {
        return uri;
    }

    /** Returns once the store takes writes. */
    public void start() {
        starting.run();
    }

    /** Ends the store at once, as a power cut would. */
    public void kill() {
        killing.run();
    }

    @Override
    public void close() {
        ending.run();
    }

    private static OwnStore mongod(TestEnvironment environment) {
        Path binary = environment
                .mongod()
                .get()
                .orElseThrow(() -> new StackFailure("There is no mongod on the PATH to kill"));
        Path folder = Folders.temporary("mongod");
        MongodProcess mongod = MongodProcess.start(binary, folder);
        return new OwnStore(mongod.uri(), mongod::start, mongod::kill, () -> {
            mongod.close();
            Folders.delete(folder);
        });
    }

    private static OwnStore container(TestEnvironment environment) {
        GenericContainer<?> mongo = Containers.lastingMongo(environment);
        mongo.start();
        return new OwnStore(
                Containers.primary(mongo),
                () -> {
                    Containers.startAgain(mongo);
                    Containers.primary(mongo);
                },
                () -> Containers.kill(mongo),
                mongo::stop);
    }
}
