package fi.polku.local.parts;

import fi.polku.local.run.CannotStart;
import fi.polku.local.run.Settings;
import fi.polku.local.run.StateFolder;
import fi.polku.local.run.StoreChoice;
import fi.polku.platform.test.stack.MongodProcess;
import fi.polku.platform.test.stack.StandInStore;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** Chooses the store: an address given, a {@code mongod} on the PATH, else the stand-in. */
public final class Stores {

    private static final String GIVEN = "POLKU_UP_MONGODB_URI";
    private static final String CHOICE = "POLKU_UP_STORE";

    private Stores() {}

    public static Part open(Settings settings, StateFolder folder) {
        if (settings.mongodbUri() != null) {
            keepTo("given", folder);
            return Part.given(settings.mongodbUri(), GIVEN);
        }
        int port = settings.ports().of("store");
        Optional<Path> mongod = settings.store() == StoreChoice.STAND_IN ? Optional.empty() : MongodProcess.onPath();
        if (mongod.isPresent()) {
            keepTo("mongod", folder);
            MongodProcess process = MongodProcess.start(mongod.get(), folder.folder("mongod"), port);
            return new Part(process.uri(), "real MongoDB, " + mongod.get(), process::close);
        }
        if (settings.store() == StoreChoice.MONGOD) {
            throw new CannotStart(CHOICE + "=mongod, but there is no mongod on the PATH");
        }
        keepTo("stand-in", folder);
        StandInStore standIn = StandInStore.durable(folder.folder("stand-in"), port);
        return new Part(
                standIn.uri(),
                "stand-in for MongoDB, for demos only (no mongod on the PATH, or not wanted)",
                standIn::close);
    }

    /** The broker's topics and the store belong together: with another store, they would tell of what is not there. */
    private static void keepTo(String kind, StateFolder folder) {
        Path note = folder.path().resolve("store");
        try {
            if (!Files.exists(note)) {
                Files.writeString(note, kind + "\n");
                return;
            }
            String before = Files.readString(note).strip();
            if (!before.equals(kind)) {
                throw new CannotStart(
                        "%s was begun on another store (%s, now %s): bring that back with %s or %s, or start over with --fresh"
                                .formatted(folder.path(), before, kind, GIVEN, CHOICE));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
