package fi.polku.local.parts;

import fi.polku.platform.test.stack.EmbeddedBroker;
import java.nio.file.Path;

/** The embedded broker as a process of its own, which tests may kill. */
final class BrokerProcess {

    private BrokerProcess() {}

    /** Takes the data folder and the port. */
    public static void main(String[] arguments) {
        EmbeddedBroker broker = EmbeddedBroker.start(Path.of(arguments[0]), Integer.parseInt(arguments[1]));
        Runtime.getRuntime().addShutdownHook(new Thread(broker::close));
    }
}
