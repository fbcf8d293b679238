package fi.polku.referral.mail;

import fi.polku.referral.mail.MailPreferenceRequest.KindRequest;
import fi.polku.referral.mail.MailPreferences.Known;
import java.util.List;
import org.jspecify.annotations.Nullable;

record MailPreferenceView(
        long version, @Nullable String address, String needsAction, String rest, List<KindRequest> kinds) {
    static MailPreferenceView of(Known known) {
        MailPreference preference = known.preference();
        return new MailPreferenceView(
                known.version(),
                preference.address(),
                preference.needsAction().code(),
                preference.rest().code(),
                preference.kinds().stream()
                        .map(kind -> new KindRequest(kind.fact(), kind.mode().code()))
                        .toList());
    }

    @Override
    public String toString() {
        return "MailPreferenceView[hidden]";
    }
}
