package fi.polku.platform.mongo;

import java.util.UUID;

/** The client was erased: what the client's keys encrypted is gone, and nothing new may be encrypted for the client. */
public class KeyDestroyed extends RuntimeException {

    private final UUID client;

    public KeyDestroyed(UUID client) {
        super("The keys of client %s were destroyed".formatted(client));
        this.client = client;
    }

    public UUID client() {
        return client;
    }
}
