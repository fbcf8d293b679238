package fi.polku.platform.mongo;

import java.util.UUID;

/** Hides a field's text from whoever reads the store without the keys. */
public interface FieldEncryption {

    /**
     * Encrypts under the scope's key, which is made at its first use.
     *
     * @throws KeyDestroyed when the client's keys were destroyed: nothing of this client may be written any more
     */
    String encrypt(KeyScope scope, FieldAddress address, String plain);

    /**
     * Gives back the text that was encrypted for this very scope and address.
     *
     * @throws KeyDestroyed when the client's keys were destroyed
     * @throws FieldUnreadable when the text was altered, or written for another place or scope
     */
    String decrypt(KeyScope scope, FieldAddress address, String cipher);

    /** Destroys all of a client's keys for ever, and with them whatever they encrypted; may be repeated. */
    void destroyKeys(UUID client);
}
