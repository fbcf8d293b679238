package fi.polku.directory.web;

import fi.polku.directory.entries.EditForbidden;
import fi.polku.directory.entries.EntryRefused;
import fi.polku.directory.entries.EntryUnknown;
import fi.polku.platform.web.Forbidden;
import fi.polku.platform.web.NotFound;
import fi.polku.platform.web.Refusal;
import java.util.function.Supplier;
import org.springframework.http.HttpStatus;

/** Says the refusals of this module in HTTP. */
public final class Refusals {

    private Refusals() {}

    public static <T> T told(Supplier<T> edit) {
        try {
            return edit.get();
        } catch (EntryRefused refused) {
            throw problem(refused);
        } catch (EditForbidden forbidden) {
            throw switch (forbidden.reason()) {
                case DUTY_MISSING -> new Forbidden();
                case OTHER_REGION -> new Forbidden("other-region");
            };
        } catch (EntryUnknown _) {
            throw new NotFound();
        }
    }

    /** The problem has the code of its first fault, and names the field of each. */
    private static Refusal problem(EntryRefused refused) {
        var first = refused.faults().getFirst();
        var refusal = new Refusal(HttpStatus.UNPROCESSABLE_CONTENT, first.code());
        refused.faults()
                .forEach(fault -> refusal.field(
                        fault.pointer(), fault.code(), fault.arguments().toArray()));
        return refusal;
    }
}
