package fi.polku.local;

import fi.polku.local.demo.DemoStack;
import fi.polku.local.issuer.Tokens;
import fi.polku.local.run.Console;
import fi.polku.local.run.StateFolder;
import fi.polku.local.services.Fleet;
import java.net.URI;
import java.nio.file.Path;

/** The stack as the loading of the demo regions sees it. */
record RunningStack(Ready ready, Fleet fleet, StateFolder state, Console console) implements DemoStack {

    @Override
    public URI gateway() {
        return ready.gateway();
    }

    @Override
    public URI issuer() {
        return ready.foundation().issuer();
    }

    @Override
    public String token(String subject) {
        return Tokens.of(issuer(), subject);
    }

    @Override
    public void operate(String service, String... arguments) {
        fleet.operate(service, arguments);
    }

    @Override
    public Path folder() {
        return state.folder("demo");
    }

    @Override
    public void say(String line) {
        console.step("demo", line);
    }
}
