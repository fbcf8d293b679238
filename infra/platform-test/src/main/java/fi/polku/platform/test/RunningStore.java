package fi.polku.platform.test;

import fi.polku.platform.test.stack.Folders;
import fi.polku.platform.test.stack.MongodProcess;
import fi.polku.platform.test.stack.ReplicaSet;
import fi.polku.platform.test.stack.StackFailure;
import fi.polku.platform.test.stack.StandInStore;
import java.nio.file.Path;
import org.testcontainers.containers.GenericContainer;
import org.testcontainers.containers.wait.strategy.Wait;
import org.testcontainers.utility.DockerImageName;

/** A store that tests may use, and how to be rid of it. */
record RunningStore(StoreKind kind, String uri, Runnable stop) {

    private static final int MONGODB_PORT = 27_017;

    static RunningStore started(TestEnvironment environment) {
        StoreKind kind = environment.store();
        return switch (kind) {
            case GIVEN -> given(environment);
            case MONGOD -> mongod(environment);
            case CONTAINERS -> container(environment);
            case STAND_IN -> standIn();
        };
    }

    private static RunningStore given(TestEnvironment environment) {
        String uri = environment
                .value("POLKU_TEST_MONGODB_URI")
                .orElseThrow(() -> new StackFailure("POLKU_TEST_STORE=given needs POLKU_TEST_MONGODB_URI"));
        return new RunningStore(StoreKind.GIVEN, uri, () -> {});
    }

    private static RunningStore mongod(TestEnvironment environment) {
        Path binary = environment
                .mongod()
                .get()
                .orElseThrow(() -> new StackFailure("POLKU_TEST_STORE=mongod needs a mongod on the PATH"));
        Path folder = Folders.temporary("mongod");
        MongodProcess mongod = MongodProcess.start(binary, folder);
        return new RunningStore(StoreKind.MONGOD, mongod.uri(), () -> {
            mongod.close();
            Folders.delete(folder);
        });
    }

    @SuppressWarnings("resource") // stopped by its own stop
    private static RunningStore container(TestEnvironment environment) {
        String image = environment.value("POLKU_TEST_MONGO_IMAGE").orElse("mongo:8");
        GenericContainer<?> mongo = new GenericContainer<>(DockerImageName.parse(image))
                .withCommand("--replSet", ReplicaSet.NAME, "--bind_ip_all")
                .withExposedPorts(MONGODB_PORT)
                .waitingFor(Wait.forLogMessage("(?i).*waiting for connections.*", 1));
        mongo.start();
        String uri =
                "mongodb://%s:%d/?directConnection=true".formatted(mongo.getHost(), mongo.getMappedPort(MONGODB_PORT));
        ReplicaSet.ensurePrimary(uri, "127.0.0.1:" + MONGODB_PORT);
        return new RunningStore(StoreKind.CONTAINERS, uri, mongo::stop);
    }

    private static RunningStore standIn() {
        StandInStore store = StandInStore.inMemory();
        return new RunningStore(StoreKind.STAND_IN, store.uri(), store::close);
    }
}
