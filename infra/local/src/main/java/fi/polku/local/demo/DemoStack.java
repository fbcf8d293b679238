package fi.polku.local.demo;

import java.net.URI;
import java.nio.file.Path;

/** The running stack as whoever loads the demo regions sees it: like any other client, and the operator's commands. */
public interface DemoStack {

    /** Where the gateway answers. */
    URI gateway();

    /** The issuer whose users the demo users are. */
    URI issuer();

    /** An access token of this demo user. */
    String token(String subject);

    /** Runs a service's own command with that service's settings; fails when the command does. */
    void operate(String service, String... arguments);

    /** A folder for files that commands read. */
    Path folder();

    /** Tells whoever is waiting how far it has come. */
    void say(String line);
}
