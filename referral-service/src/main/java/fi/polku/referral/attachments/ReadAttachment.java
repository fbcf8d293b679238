package fi.polku.referral.attachments;

import static java.util.stream.Collectors.toSet;

import fi.polku.platform.web.Caller;
import fi.polku.platform.web.NotFound;
import fi.polku.referral.attachments.AttachmentSights.One;
import fi.polku.referral.attachments.AttachmentSights.Seen;
import fi.polku.referral.forms.FormId;
import fi.polku.referral.forms.FormJournal;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Set;

/** Shows attachments, and what is in them, to those who may read their kind of data. */
public final class ReadAttachment {
    private final AttachmentSights sights;
    private final Files files;
    private final FormJournal journal;

    ReadAttachment(AttachmentSights sights, Files files, FormJournal journal) {
        this.sights = sights;
        this.files = files;
        this.journal = journal;
    }

    /** Those of the newest edition that the caller may see. */
    public List<KnownAttachment> of(Caller caller, FormId form) {
        Seen seen = sights.of(caller, form);
        journal.read(
                caller,
                seen.form(),
                seen.attachments().stream()
                        .map(known -> known.attachment().kind())
                        .collect(toSet()));
        return seen.attachments();
    }

    public KnownAttachment read(Caller caller, FormId form, AttachmentId id) {
        One one = sights.one(caller, form, id);
        journal.read(caller, one.form(), Set.of(one.kind()));
        return one.known();
    }

    /** The file itself; whoever opens it has it in the access log before the first byte. */
    public Opened open(Caller caller, FormId form, AttachmentId id) throws IOException {
        One one = sights.one(caller, form, id);
        StoredFile file = one.attachment().file();
        if (file == null) {
            throw new NotFound();
        }
        if (one.attachment().state() != AttachmentState.READY) {
            throw new AttachmentBusy(AttachmentBusy.Reason.NOT_SCANNED);
        }
        journal.read(caller, one.form(), Set.of(one.kind()));
        return new Opened(one.attachment().name(), one.attachment().type(), file.size(), files.open(file));
    }

    /** An open file. */
    public record Opened(String name, String type, long size, InputStream content) {
        @Override
        public String toString() {
            return "Opened[hidden]";
        }
    }
}
