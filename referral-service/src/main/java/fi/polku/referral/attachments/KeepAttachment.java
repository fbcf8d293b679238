package fi.polku.referral.attachments;

import fi.polku.platform.mongo.Creation;
import fi.polku.platform.mongo.StaleVersion;
import fi.polku.platform.web.Caller;
import fi.polku.platform.web.NotFound;
import fi.polku.platform.web.Today;
import fi.polku.referral.attachments.AttachmentSights.One;
import fi.polku.referral.attachments.VirusScanner.Verdict;
import fi.polku.referral.forms.FormFinished;
import fi.polku.referral.forms.FormId;
import fi.polku.referral.forms.FormJournal;
import fi.polku.referral.forms.FormSection;
import fi.polku.referral.forms.FormSight;
import fi.polku.referral.forms.ReadForm;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/** Attaches files to a form that is being filled in, and takes them away. Only the unit that fills it in does. */
public final class KeepAttachment {
    private static final int MOST_OF_ONE_FORM = 50;

    private final Attachments attachments;
    private final AttachmentSights sights;
    private final ReadForm forms;
    private final Files files;
    private final VirusScanner scanner;
    private final FormJournal journal;
    private final Today today;

    KeepAttachment(
            Attachments attachments,
            AttachmentSights sights,
            ReadForm forms,
            Files files,
            VirusScanner scanner,
            FormJournal journal,
            Today today) {
        this.attachments = attachments;
        this.sights = sights;
        this.forms = forms;
        this.files = files;
        this.scanner = scanner;
        this.journal = journal;
        this.today = today;
    }

    /** Announces a file; a repeat of the request finds what the first one announced. */
    public KnownAttachment announce(Caller caller, FormId form, Creation creation, NewAttachment wanted) {
        FormSight sight = unfinished(forms.sight(caller, form));
        FormSection section = sight.definition()
                .section(wanted.section())
                .orElseThrow(() -> new SectionUnknown(sight.definition().sections().stream()
                        .map(FormSection::code)
                        .toList()));
        journal.write(caller, sight, Set.of(section.kind()));
        Optional<KnownAttachment> before = attachments.repeated(creation);
        if (before.isPresent()) {
            return before.get();
        }
        if (attachments.of(form).size() >= MOST_OF_ONE_FORM) {
            throw new AttachmentBusy(AttachmentBusy.Reason.TOO_MANY);
        }
        return attachments.create(
                creation,
                sight.known().region(),
                new Attachment(
                        form,
                        sight.known().form().client(),
                        sight.known().form().keeper().organisation(),
                        section.code(),
                        section.kind(),
                        wanted.name(),
                        wanted.type(),
                        sight.edition().number(),
                        null,
                        AttachmentState.AWAITING_FILE,
                        today.now(),
                        null));
    }

    /** Takes the announced file in. It counts only once all of it lies there and the scanner has not found anything in it. */
    public KnownAttachment receive(
            Caller caller, FormId form, AttachmentId id, Consumer<KnownAttachment> expected, InputStream content)
            throws IOException {
        One one = own(caller, form, id);
        expected.accept(one.known());
        unfinished(one.form());
        if (one.attachment().state() != AttachmentState.AWAITING_FILE) {
            throw new AttachmentBusy(AttachmentBusy.Reason.FILE_THERE);
        }
        journal.write(caller, one.form(), Set.of(one.kind()));
        StoredFile stored = files.store(checked(content, one.attachment().type()));
        Verdict verdict = scanner.scan(() -> files.open(stored));
        if (verdict == Verdict.INFECTED) {
            files.remove(stored.content());
            throw new FileRefused(FileRefused.Reason.INFECTED);
        }
        AttachmentState next = verdict == Verdict.CLEAN ? AttachmentState.READY : AttachmentState.SCANNING;
        try {
            return attachments.commit(one.known(), one.attachment().received(stored, next));
        } catch (StaleVersion beaten) {
            files.remove(stored.content());
            throw beaten;
        }
    }

    /** Takes it out of the edition that is being filled in; finished editions keep theirs. */
    public void remove(Caller caller, FormId form, AttachmentId id, Consumer<KnownAttachment> expected) {
        One one = own(caller, form, id);
        expected.accept(one.known());
        unfinished(one.form());
        journal.write(caller, one.form(), Set.of(one.kind()));
        int edition = one.form().edition().number();
        Attachment next = one.attachment().removedFrom(edition);
        attachments.commit(one.known(), next);
        StoredFile file = one.attachment().file();
        if (next.file() == null && file != null) {
            files.remove(file.content());
        }
    }

    private InputStream checked(InputStream content, String type) throws IOException {
        byte[] beginning = content.readNBytes(FileTypes.PREFIX);
        if (beginning.length == 0) {
            throw new FileRefused(FileRefused.Reason.EMPTY);
        }
        if (!FileTypes.of(beginning).equals(Optional.of(type))) {
            throw new FileRefused(FileRefused.Reason.NOT_ITS_TYPE);
        }
        return new SequenceInputStream(new ByteArrayInputStream(beginning), content);
    }

    private One own(Caller caller, FormId form, AttachmentId id) {
        One one = sights.one(caller, form, id);
        if (!one.form().own() || !one.attachment().isOf(one.form().edition().number())) {
            throw new NotFound();
        }
        return one;
    }

    private static FormSight unfinished(FormSight sight) {
        if (!sight.own()) {
            throw new NotFound();
        }
        if (sight.edition().finished()) {
            throw new FormFinished();
        }
        return sight;
    }
}
