package fi.polku.referral.attachments;

import fi.polku.platform.web.Caller;
import fi.polku.platform.web.NotFound;
import fi.polku.referral.forms.FormId;
import fi.polku.referral.forms.FormSight;
import fi.polku.referral.forms.ReadForm;
import java.util.List;

/** Who sees which attachments: whoever sees the section that they belong to, in an edition that they belong to. */
final class AttachmentSights {
    private final Attachments attachments;
    private final ReadForm forms;

    AttachmentSights(Attachments attachments, ReadForm forms) {
        this.attachments = attachments;
        this.forms = forms;
    }

    /** A form and those of its attachments that the caller sees in its newest edition. */
    Seen of(Caller caller, FormId form) {
        FormSight sight = forms.sight(caller, form);
        return new Seen(
                sight,
                attachments.of(form).stream()
                        .filter(known -> sight.grounds()
                                        .containsKey(known.attachment().kind())
                                && known.attachment().isOf(sight.edition().number()))
                        .toList());
    }

    /** One that the caller sees in any edition. */
    One one(Caller caller, FormId form, AttachmentId id) {
        FormSight sight = forms.sight(caller, form);
        KnownAttachment known = attachments
                .find(id)
                .filter(each -> each.attachment().form().equals(form) && isSeen(sight, each.attachment()))
                .orElseThrow(NotFound::new);
        return new One(sight, known);
    }

    private static boolean isSeen(FormSight sight, Attachment attachment) {
        return sight.grounds().containsKey(attachment.kind())
                && sight.editions().stream().anyMatch(edition -> attachment.isOf(edition.number()));
    }

    /** A form with its attachments. */
    record Seen(FormSight form, List<KnownAttachment> attachments) {}

    /** An attachment in its form. */
    record One(FormSight form, KnownAttachment known) {
        Attachment attachment() {
            return known.attachment();
        }

        String kind() {
            return known.attachment().kind();
        }
    }
}
