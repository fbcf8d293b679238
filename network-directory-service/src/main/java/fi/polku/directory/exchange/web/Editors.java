package fi.polku.directory.exchange.web;

import fi.polku.directory.entries.Duties;
import fi.polku.directory.entries.Editor;
import fi.polku.platform.web.Caller;
import fi.polku.platform.web.Forbidden;

/** Callers as editors; nobody else imports. */
final class Editors {

    private Editors() {}

    static Editor of(Caller caller) {
        var duties = caller.membership().duties();
        if (!duties.contains(Duties.DIRECTORY_EDITOR) && !duties.contains(Duties.REGION_ADMIN)) {
            throw new Forbidden();
        }
        return reader(caller);
    }

    static Editor reader(Caller caller) {
        return new Editor(
                caller.region(),
                caller.organisation(),
                caller.unit(),
                caller.membership().id(),
                caller.membership().duties(),
                null);
    }
}
