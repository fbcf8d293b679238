package fi.polku.referral.anonymity;

import fi.polku.platform.web.Caller;
import fi.polku.platform.web.NotFound;
import fi.polku.platform.web.Refusal;
import fi.polku.referral.clients.ClientId;
import fi.polku.referral.clients.Clients;
import fi.polku.referral.support.KeepSupport;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;

/** Refuses texts that tell who somebody is, by the names of their fields and never by what was found. */
public final class AnonymousTexts {
    private final KeepSupport keepSupport;
    private final Clients clients;

    AnonymousTexts(KeepSupport keepSupport, Clients clients) {
        this.keepSupport = keepSupport;
        this.clients = clients;
    }

    /**
     * Lets these texts through, or none.
     *
     * @param supportPeriod of the client they are about, whose names are looked for; the caller has to be able to see it
     * @param texts by the pointers of their fields
     */
    public void require(Caller caller, @Nullable UUID supportPeriod, Map<String, String> texts) {
        List<String> names = supportPeriod == null ? List.of() : namesOf(caller, supportPeriod);
        var refusal = new Refusal(HttpStatus.BAD_REQUEST, "validation-failed");
        new TreeMap<>(texts).forEach((pointer, text) -> {
            if (Anonymity.isBroken(text, names)) {
                refusal.field(pointer, "tells-who");
            }
        });
        if (refusal.namesFields()) {
            throw refusal;
        }
    }

    private List<String> namesOf(Caller caller, UUID supportPeriod) {
        try {
            UUID client = keepSupport.read(caller, supportPeriod).period().client();
            return clients.find(new ClientId(client))
                    .map(known -> known.client().personal())
                    .map(person -> List.of(person.givenName(), person.familyName()))
                    .orElse(List.of());
        } catch (NotFound notTheirs) {
            throw new Refusal(HttpStatus.UNPROCESSABLE_CONTENT, "support-unknown")
                    .field("/supportPeriod", "support-unknown");
        }
    }
}
