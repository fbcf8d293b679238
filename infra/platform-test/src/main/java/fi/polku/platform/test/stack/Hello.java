package fi.polku.platform.test.stack;

import de.bwaldvogel.mongo.bson.Document;
import java.util.Locale;

/** The {@code hello} command, which health checks send and which the stand-in knows by its old name alone. */
final class Hello {

    private static final String OLD_NAME = "ismaster";

    private Hello() {}

    static String understood(String command) {
        return command.equalsIgnoreCase("hello") ? OLD_NAME : command;
    }

    static Document completed(String command, Document reply) {
        if (understood(command).toLowerCase(Locale.ROOT).equals(OLD_NAME)) {
            reply.put("isWritablePrimary", true);
            reply.put("helloOk", true);
        }
        return reply;
    }
}
