package fi.polku.benchmarks.directory;

import fi.polku.benchmarks.NotMeasurable;
import fi.polku.benchmarks.load.Operation;
import fi.polku.benchmarks.load.Wire;
import fi.polku.benchmarks.machine.Stack;
import fi.polku.benchmarks.machine.User;
import java.io.IOException;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import tools.jackson.databind.JsonNode;

/** A region's editor, who reads any service and changes services of their own. */
final class Editing {
    private static final String SERVICES = "/api/directory/services";
    private static final int OK = 200;

    private final User editor;
    private final JsonNode model;
    private final AtomicInteger named = new AtomicInteger();

    Editing(Stack stack) {
        editor = new User(stack, "kp-hakemisto");
        model = editor.get(editor.wire(), SERVICES + "?region=18").path("items").path(0);
    }

    Wire wire() {
        return editor.wire();
    }

    boolean read(Wire wire, String id) throws IOException {
        return wire.send("GET", SERVICES + "/" + id, editor.asking(), "").status() == OK;
    }

    /** Each thread changes an entry of its own: two who change one are told so, which is another matter. */
    Operation writing() {
        Own own = own();
        return own::changes;
    }

    Own own() {
        return new Own();
    }

    /** A service that this editor has made. */
    final class Own {
        private final Wire wire = editor.wire();
        private final String name = "Mittauspalvelu " + UUID.randomUUID();
        private final UUID id =
                UUID.fromString(editor.create(wire, SERVICES, body()).path("id").asString(""));
        private long version = 1;

        UUID id() {
            return id;
        }

        String name() {
            return name;
        }

        /** Tells the version it made. */
        long change() {
            try {
                if (!changes()) {
                    throw new NotMeasurable("a service could not be changed");
                }
            } catch (IOException e) {
                throw new NotMeasurable("the directory gave no answer: " + e.getMessage(), e);
            }
            return version;
        }

        boolean changes() throws IOException {
            String headers = editor.asking() + "If-Match: \"" + version + "\"\r\n";
            if (wire.send("PUT", SERVICES + "/" + id, headers, body()).status() != OK) {
                return false;
            }
            version++;
            return true;
        }

        private String body() {
            return """
                    {"organisation":"%s","unit":"%s","kind":"other","name":{"fi":"%s"},"referralNeeded":true,
                     "description":{"summary":{"fi":"Kuvaus numero %d"}},"validFrom":"2026-01-01"}""".formatted(
                            model.path("organisation").asString(""),
                            model.path("unit").asString(""),
                            name,
                            named.getAndIncrement());
        }
    }
}
