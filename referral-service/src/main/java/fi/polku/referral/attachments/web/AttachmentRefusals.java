package fi.polku.referral.attachments.web;

import fi.polku.platform.web.Codes;
import fi.polku.platform.web.Refusal;
import fi.polku.referral.attachments.AttachmentBusy;
import fi.polku.referral.attachments.FileRefused;
import fi.polku.referral.attachments.SectionUnknown;
import fi.polku.referral.forms.FormFinished;
import java.io.IOException;
import org.springframework.http.HttpStatus;

/** Says an attachment's no in the language of HTTP. */
final class AttachmentRefusals {
    /** JSON pointer (RFC 6901) of a whole body, which is what is wrong with a file. */
    private static final String FILE = "";

    private AttachmentRefusals() {}

    static <T> T told(UseCase<T> useCase) throws IOException {
        try {
            return useCase.get();
        } catch (FileRefused refused) {
            String code = refused.reason().code();
            throw new Refusal(HttpStatus.UNPROCESSABLE_CONTENT, code).field(FILE, code);
        } catch (SectionUnknown refused) {
            throw Codes.unknown("/section", refused.allowed());
        } catch (AttachmentBusy refused) {
            throw new Refusal(HttpStatus.CONFLICT, refused.reason().code());
        } catch (FormFinished refused) {
            throw new Refusal(HttpStatus.CONFLICT, "form-finished");
        }
    }

    /** What is done with a file, which may break off. */
    @FunctionalInterface
    interface UseCase<T> {
        T get() throws IOException;
    }
}
