package fi.polku.directory.reach.web;

import fi.polku.directory.reach.AlreadyAnswered;
import fi.polku.directory.web.Refusals;
import fi.polku.platform.web.Refusal;
import java.util.function.Supplier;
import org.springframework.http.HttpStatus;

/** Says the refusals of this module in HTTP. */
final class ReachRefusals {

    private ReachRefusals() {}

    static <T> T told(Supplier<T> command) {
        try {
            return Refusals.told(command);
        } catch (AlreadyAnswered _) {
            throw new Refusal(HttpStatus.CONFLICT, "already-answered");
        }
    }
}
