package fi.polku.referral.mail;

import java.util.UUID;

/** Takes mail away. */
@FunctionalInterface
interface Post {
    /**
     * Sends a mail that says how many notices there are, and where to read them.
     *
     * @param message names the mail: the same again where it leaves twice
     * @param notice the latest one, opaque to whoever reads the mail
     * @throws PostUndelivered when nobody took it
     */
    void send(String address, UUID message, UUID notice, int count);
}
