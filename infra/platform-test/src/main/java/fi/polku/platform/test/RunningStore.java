package fi.polku.platform.test;

import fi.polku.platform.test.stack.Folders;
import fi.polku.platform.test.stack.MongodProcess;
import fi.polku.platform.test.stack.StackFailure;
import fi.polku.platform.test.stack.StandInStore;
import java.nio.file.Path;
import org.testcontainers.containers.GenericContainer;

/** A store that tests may use, and how to be rid of it. */
record RunningStore(StoreKind kind, String uri, Runnable stop) {

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
        GenericContainer<?> mongo = Containers.mongo(environment);
        mongo.start();
        return new RunningStore(StoreKind.CONTAINERS, Containers.primary(mongo), mongo::stop);
    }

    private static RunningStore standIn() {
        StandInStore store = StandInStore.inMemory();
        return new RunningStore(StoreKind.STAND_IN, store.uri(), store::close);
    }
}
