package fi.polku.referral.mail;

import fi.polku.platform.messaging.Aggregates;
import fi.polku.platform.messaging.Stored;
import fi.polku.platform.mongo.Ids;
import fi.polku.platform.web.ExpectedVersion;
import java.util.UUID;

/** Everybody's preferences, one document each; the default until somebody has written any. */
final class MailPreferences {
    private final Aggregates<MailPreference> documents;

    MailPreferences(Aggregates<MailPreference> documents) {
        this.documents = documents;
    }

    /**
     * As it is, without writing anything.
     *
     * @param whose a membership or a unit
     */
    MailPreference of(UUID whose) {
        return documents.find(id(whose)).map(Stored::state).orElse(MailPreference.DEFAULT);
    }

    /** With its version; the default is version 1 without being stored. */
    Known known(UUID whose) {
        return documents
                .find(id(whose))
                .map(MailPreferences::known)
                .orElseGet(() -> new Known(1, MailPreference.DEFAULT));
    }

    /** The first time the default is stored before it changes, so that of two who are first one is refused. */
    Known set(UUID whose, String region, ExpectedVersion expected, MailPreference wanted) {
        UUID id = id(whose);
        expected.check(id, known(whose).version());
        Stored<MailPreference> seen =
                documents.find(id).orElseGet(() -> documents.createDerived(id, region, MailPreference.DEFAULT));
        expected.check(id, seen.version());
        return known(documents.commit(seen, wanted));
    }

    private static Known known(Stored<MailPreference> stored) {
        return new Known(stored.version(), stored.state());
    }

    private static UUID id(UUID whose) {
        return Ids.derived("mail-preference", whose.toString());
    }

    /** A preference and the version that holds it. */
    record Known(long version, MailPreference preference) {}
}
