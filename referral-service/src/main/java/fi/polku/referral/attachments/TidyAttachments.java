package fi.polku.referral.attachments;

import fi.polku.platform.mongo.StaleVersion;
import fi.polku.platform.web.Today;
import fi.polku.referral.attachments.VirusScanner.Verdict;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What requests have left undone: files the scanner has not answered about, announcements nobody followed, orphans. */
final class TidyAttachments {
    private static final Logger LOG = LoggerFactory.getLogger(TidyAttachments.class);
    private static final int AT_A_TIME = 100;
    private static final int GIVES_UP_AFTER = 3;

    /** Nobody sends an announced file after so long. */
    private static final Duration FORGOTTEN = Duration.ofHours(24);

    private final Attachments attachments;
    private final Files files;
    private final VirusScanner scanner;
    private final Today today;

    TidyAttachments(Attachments attachments, Files files, VirusScanner scanner, Today today) {
        this.attachments = attachments;
        this.files = files;
        this.scanner = scanner;
        this.today = today;
    }

    /** Asks about files that wait, until no answer comes. In no order, so that files nobody can tell of hold up no other for long. */
    void scan() {
        int unanswered = 0;
        List<KnownAttachment> waiting =
                new ArrayList<>(attachments.in(AttachmentState.SCANNING, today.now(), AT_A_TIME));
        Collections.shuffle(waiting);
        for (KnownAttachment known : waiting) {
            StoredFile file = known.attachment().file();
            if (file == null) {
                continue;
            }
            Verdict verdict = scanner.scan(() -> files.open(file));
            switch (verdict) {
                case CLEAN -> settle(known, known.attachment().passed());
                case INFECTED -> {
                    LOG.warn(
                            "Attachment {} is infected and is removed",
                            known.id().value());
                    settle(known, known.attachment().infected());
                    files.remove(file.content());
                }
                case UNANSWERED -> {
                    unanswered++;
                }
            }
            if (unanswered == GIVES_UP_AFTER) {
                return;
            }
        }
    }

    void forget() {
        attachments
                .in(AttachmentState.AWAITING_FILE, today.now().minus(FORGOTTEN), AT_A_TIME)
                .forEach(known -> settle(known, known.attachment().forgotten()));
        files.removeOrphans();
    }

    private void settle(KnownAttachment known, Attachment next) {
        try {
            attachments.commit(known, next);
        } catch (StaleVersion changedMeanwhile) {
            LOG.info("Attachment {} has changed meanwhile", known.id().value());
        }
    }
}
