package fi.polku.local.parts;

import fi.polku.local.processes.Program;
import fi.polku.local.processes.Readiness;
import fi.polku.local.processes.Supervisor;
import fi.polku.local.run.CleanEnvironment;
import fi.polku.local.run.Settings;
import fi.polku.local.run.StateFolder;
import fi.polku.platform.test.stack.EmbeddedBroker;
import java.nio.file.Path;
import java.util.List;

/** Chooses the broker: an address given, else a real one inside the launcher or in a process of its own. */
public final class Brokers {

    private static final String NAME = "kafka";

    private Brokers() {}

    public static Part open(Settings settings, StateFolder folder, Supervisor supervisor) {
        if (settings.kafka() != null) {
            return Part.given(settings.kafka(), "POLKU_UP_KAFKA");
        }
        Path data = folder.folder(NAME);
        int port = settings.ports().of(NAME);
        if (settings.ownBrokerProcess()) {
            supervisor.start(List.of(process(data, port, folder)));
            return new Part("127.0.0.1:" + port, "embedded, in a process of its own", () -> {});
        }
        EmbeddedBroker broker = EmbeddedBroker.start(data, port);
        return new Part(broker.bootstrapServers(), "embedded", broker::close);
    }

    private static Program process(Path data, int port, StateFolder folder) {
        return new Program(
                NAME,
                Program.Layer.PART,
                List.of(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx256m",
                        "-XX:+UseSerialGC",
                        // It is restarted often, and then the optimising compiler would take what the services need.
                        "-XX:TieredStopAtLevel=1",
                        "-Dpolku.parts.log=" + folder.log("kafka-server"),
                        "-cp",
                        System.getProperty("java.class.path"),
                        BrokerProcess.class.getName(),
                        data.toString(),
                        Integer.toString(port)),
                CleanEnvironment.inherited(),
                folder.folder("empty"),
                folder.log(NAME),
                Readiness.ofPort(port));
    }
}
