package fi.polku.referral.attachments;

import fi.polku.referral.clients.ClientId;
import fi.polku.referral.clients.ClientMatters;
import java.time.Instant;
import java.util.Optional;

/** Files of forms: they are no matter by themselves, and nothing of them is left. */
final class AttachmentMatters implements ClientMatters {
    private final Attachments attachments;
    private final Files files;

    AttachmentMatters(Attachments attachments, Files files) {
        this.attachments = attachments;
        this.files = files;
    }

    @Override
    public long open(ClientId client) {
        return 0;
    }

    @Override
    public Optional<Instant> lastSign(ClientId client) {
        return attachments.lastOf(client);
    }

    @Override
    public void erase(ClientId client) {
        attachments.erase(client, files::remove);
    }
}
