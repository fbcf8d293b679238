package fi.polku.consultation.cases.web;

import fi.polku.consultation.cases.IllegalCaseMove;
import fi.polku.consultation.cases.NotYourPart;
import fi.polku.consultation.cases.NothingProposed;
import fi.polku.consultation.cases.OutcomeNotAwaited;
import fi.polku.consultation.cases.UnknownRecommendation;
import fi.polku.platform.web.Forbidden;
import fi.polku.platform.web.NotFound;
import fi.polku.platform.web.Refusal;
import java.util.function.Supplier;
import org.springframework.http.HttpStatus;

/** Says a case's no in the language of HTTP. */
public final class CaseRefusals {
    private CaseRefusals() {}

    public static <T> T told(Supplier<T> useCase) {
        try {
            return useCase.get();
        } catch (IllegalCaseMove illegal) {
            throw new Refusal(HttpStatus.CONFLICT, "illegal-case-move")
                    .with("state", illegal.status().name())
                    .with("allowed", illegal.allowed().stream().map(Enum::name).toList());
        } catch (NothingProposed nothing) {
            throw new Refusal(HttpStatus.CONFLICT, "nothing-proposed");
        } catch (OutcomeNotAwaited notAwaited) {
            throw new Refusal(HttpStatus.CONFLICT, "outcome-not-awaited");
        } catch (UnknownRecommendation unknown) {
            throw new NotFound();
        } catch (NotYourPart notYours) {
            throw new Forbidden("not-your-part");
        }
    }
}
