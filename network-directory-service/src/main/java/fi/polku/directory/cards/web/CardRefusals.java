package fi.polku.directory.cards.web;

import fi.polku.directory.cards.IllegalStep;
import fi.polku.directory.web.Refusals;
import fi.polku.platform.web.Refusal;
import java.util.function.Supplier;
import org.springframework.http.HttpStatus;

/** Says the refusals of this module in HTTP. */
final class CardRefusals {

    private CardRefusals() {}

    static <T> T told(Supplier<T> command) {
        try {
            return Refusals.told(command);
        } catch (IllegalStep illegal) {
            throw new Refusal(HttpStatus.CONFLICT, "illegal-step")
                    .with("stage", illegal.stage())
                    .with("step", illegal.step().code());
        }
    }
}
