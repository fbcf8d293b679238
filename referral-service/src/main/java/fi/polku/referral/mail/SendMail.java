package fi.polku.referral.mail;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Sends what waits in the outbox, one mail for each recipient. What nobody takes waits for longer each time. */
final class SendMail {
    private static final Logger LOG = LoggerFactory.getLogger(SendMail.class);
    private static final int AT_ONCE = 200;

    /** Then it is the server that is away, and not one recipient. */
    private static final int FAILURES = 3;

    private final Outbox outbox;
    private final MailPreferences preferences;
    private final Post post;

    SendMail(Outbox outbox, MailPreferences preferences, Post post) {
        this.outbox = outbox;
        this.preferences = preferences;
        this.post = post;
    }

    void send() {
        long missed = outbox.clean();
        if (missed > 0) {
            LOG.warn("{} notices were not taken by mail in time; they stay in the platform", missed);
        }
        int failures = 0;
        for (int mails = 0; mails < AT_ONCE && failures < FAILURES; mails++) {
            List<Waiting> claimed = outbox.claim();
            if (claimed.isEmpty()) {
                return;
            }
            failures += deliver(claimed) ? 0 : 1;
        }
    }

    private boolean deliver(List<Waiting> claimed) {
        @Nullable
        String address = preferences.of(claimed.getFirst().recipient()).address();
        if (address == null) {
            outbox.drop(claimed);
            return true;
        }
        try {
            post.send(address, claimed.getFirst().id(), claimed.getLast().notice(), claimed.size());
        } catch (PostUndelivered later) {
            LOG.warn("{} notices wait in the outbox: {}", claimed.size(), later.getMessage());
            outbox.failed(claimed);
            return false;
        }
        outbox.sent(claimed);
        return true;
    }
}
