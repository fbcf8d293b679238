package fi.polku.local;

import fi.polku.local.demo.DemoUsers;
import fi.polku.local.issuer.Issuer;
import fi.polku.local.issuer.Tokens;
import fi.polku.local.keys.DemoKeys;
import fi.polku.local.run.StateFolder;
import fi.polku.platform.test.stack.EmbeddedBroker;
import fi.polku.platform.test.stack.Ports;
import java.net.URI;

/** Goes once through what the launcher does at every start, so that the JVM can make its start cache of it. */
final class Training {

    private Training() {}

    static int execute(StateFolder folder) {
        DemoKeys.ensure(folder.folder("keys"), DemoUsers.regions());
        int port = Ports.free();
        try (EmbeddedBroker _ = EmbeddedBroker.start(folder.folder("kafka"));
                Issuer _ = Issuer.start(folder.folder("issuer"), port, URI.create("http://127.0.0.1"))) {
            Tokens.of(
                    URI.create("http://127.0.0.1:" + port),
                    DemoUsers.all().getFirst().subject());
        }
        return 0;
    }
}
