package fi.polku.referral.attachments.web;

import fi.polku.platform.web.Codes;
import fi.polku.referral.attachments.FileTypes;
import fi.polku.referral.attachments.NewAttachment;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

/**
 * A file that is about to be sent.
 *
 * @param section of the form to which it belongs; it is of that section's kind of data
 * @param name as its sender calls it
 * @param type its media type; the file has to be what it says
 */
record AttachRequest(
        @NotBlank @Size(max = 50) String section,
        // No path, and nothing that a reader's screen would hide or turn round.
        @NotBlank @Size(max = 200) @Pattern(regexp = "[^/\\\\\\p{Cntrl}\\p{Cf}]+")
        String name,

        @NotNull @Size(max = 100) String type) {
    NewAttachment toNewAttachment() {
        return new NewAttachment(section, name.strip(), Codes.require("/type", type, FileTypes.ALLOWED));
    }

    @Override
    public String toString() {
        return "AttachRequest[hidden]";
    }
}
