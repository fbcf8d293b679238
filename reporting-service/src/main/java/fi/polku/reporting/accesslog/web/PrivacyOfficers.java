package fi.polku.reporting.accesslog.web;

import fi.polku.platform.web.Caller;
import fi.polku.platform.web.Forbidden;

/** Those whom the access log is for. */
final class PrivacyOfficers {
    private PrivacyOfficers() {}

    static void require(Caller caller) {
        if (!caller.has("privacy-officer")) {
            throw new Forbidden("privacy-officers-only");
        }
    }
}
