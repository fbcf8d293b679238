package fi.polku.referral.attachments;

import static java.util.Objects.requireNonNull;

import fi.polku.referral.clients.ClientId;
import fi.polku.referral.forms.FormId;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A file that belongs to a section of a form, and is of that section's kind of data.
 *
 * @param controller whose record the form is [rekisterinpitäjä]
 * @param name as the sender calls it; it may tell who the client is
 * @param type its media type, as it was announced and found to be
 * @param edition of the form to which it was attached
 * @param removedIn the edition from which on it is no longer shown
 * @param file the reference to what is stored, written last; absent while there is nothing
 */
public record Attachment(
        FormId form,
        ClientId client,
        UUID controller,
        String section,
        String kind,
        String name,
        String type,
        int edition,
        @Nullable Integer removedIn,
        AttachmentState state,
        Instant announcedAt,
        @Nullable StoredFile file) {
    public Attachment {
        requireNonNull(form, "form");
        requireNonNull(client, "client");
        requireNonNull(state, "state");
        requireNonNull(announcedAt, "announcedAt");
    }

    /** Whether it belongs to this edition of its form. */
    public boolean isOf(int number) {
        Integer gone = removedIn;
        return state != AttachmentState.REMOVED && edition <= number && (gone == null || number < gone);
    }

    Attachment received(StoredFile stored, AttachmentState next) {
        return with(name, removedIn, next, stored);
    }

    Attachment passed() {
        return with(name, removedIn, AttachmentState.READY, file);
    }

    Attachment infected() {
        return with(name, removedIn, AttachmentState.INFECTED, null);
    }

    /** Nothing is left of what no finished edition holds; from others it is only left out. */
    Attachment removedFrom(int number) {
        return number == edition ? forgotten() : with(name, number, state, file);
    }

    Attachment forgotten() {
        return with("", removedIn, AttachmentState.REMOVED, null);
    }

    private Attachment with(String called, @Nullable Integer gone, AttachmentState next, @Nullable StoredFile stored) {
        return new Attachment(
                form, client, controller, section, kind, called, type, edition, gone, next, announcedAt, stored);
    }

    @Override
    public String toString() {
        return "Attachment[%s, %s]".formatted(form.value(), state);
    }
}
