package fi.polku.referral.forms.web;

import fi.polku.platform.web.Refusal;
import fi.polku.referral.forms.AnswersRefused;
import fi.polku.referral.forms.FormFinished;
import fi.polku.referral.forms.FormUnfinished;
import fi.polku.referral.forms.NotFillable;
import java.util.function.Supplier;
import org.springframework.http.HttpStatus;

/** Says a form's no in the language of HTTP. */
final class FormRefusals {
    private FormRefusals() {}

    static <T> T told(Supplier<T> useCase) {
        try {
            return useCase.get();
        } catch (AnswersRefused refused) {
            throw answers(refused);
        } catch (NotFillable refused) {
            String code = refused.reason().code();
            throw new Refusal(HttpStatus.UNPROCESSABLE_CONTENT, code)
                    .field(refused.reason().pointer(), code);
        } catch (FormFinished refused) {
            throw new Refusal(HttpStatus.CONFLICT, "form-finished");
        } catch (FormUnfinished refused) {
            throw new Refusal(HttpStatus.CONFLICT, "form-unfinished");
        }
    }

    private static Refusal answers(AnswersRefused refused) {
        Refusal refusal = refused.incomplete()
                ? new Refusal(HttpStatus.UNPROCESSABLE_CONTENT, "form-incomplete")
                : new Refusal(HttpStatus.BAD_REQUEST, "validation-failed");
        refused.faults()
                .forEach(fault -> refusal.field(
                        fault.pointer(), fault.code(), fault.arguments().toArray()));
        return refusal;
    }
}
