package fi.polku.directory.shadowing.web;

import fi.polku.directory.shadowing.IllegalStep;
import fi.polku.directory.shadowing.StepRefused;
import fi.polku.directory.web.Refusals;
import fi.polku.platform.web.Refusal;
import java.util.function.Supplier;
import org.springframework.http.HttpStatus;

/** Says the refusals of this module in HTTP. */
final class ShadowingRefusals {

    private ShadowingRefusals() {}

    static <T> T told(Supplier<T> command) {
        try {
            return Refusals.told(command);
        } catch (StepRefused refused) {
            throw new Refusal(HttpStatus.UNPROCESSABLE_CONTENT, refused.code());
        } catch (IllegalStep illegal) {
            throw new Refusal(HttpStatus.CONFLICT, "illegal-shadowing-step")
                    .with("state", illegal.state())
                    .with("step", illegal.step().code());
        }
    }
}
