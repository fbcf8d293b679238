package fi.polku.directory.web;

import fi.polku.directory.entries.Duties;
import fi.polku.directory.entries.Editor;
import fi.polku.platform.web.Caller;

/** Callers as editors of the directory. */
public final class Editors {

    private Editors() {}

    public static Editor of(Caller caller) {
        return new Editor(
                caller.region(),
                caller.organisation(),
                caller.unit(),
                caller.membership().id(),
                caller.membership().duties(),
                null);
    }

    public static boolean isAdminOf(Caller caller, String region) {
        return caller.region().equals(region) && caller.membership().duties().contains(Duties.REGION_ADMIN);
    }
}
