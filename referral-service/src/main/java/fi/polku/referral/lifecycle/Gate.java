package fi.polku.referral.lifecycle;

import fi.polku.platform.web.Today;
import fi.polku.referral.clients.Client;
import fi.polku.referral.clients.Clients;
import fi.polku.referral.clients.KnownClient;
import fi.polku.referral.clients.PersonalData;
import fi.polku.referral.directory.Directory;
import fi.polku.referral.directory.Entry;
import fi.polku.referral.directory.EntryKind;
import fi.polku.referral.directory.Rule;
import fi.polku.referral.lifecycle.Criterion.Verdict;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * What the rules say of a referral, each with its reason: the gate of a consultation network (S4-4, S4-5), or a service's own
 * rules as the directory tells them. It advises; a person decides.
 */
final class Gate {
    /** Those that only people can tell: the sender says which are met. */
    static final List<String> STATED = List.of(
            "partially-able",
            "diverse-problems",
            "prolonged-or-stuck",
            "cooperation-started",
            "usual-routes-not-enough");

    /** S4-4 says working age; the years are ours. */
    private static final int WORKING_FROM = 18;

    private static final int WORKING_TO = 67;

    private final Clients clients;
    private final Directory directory;
    private final Today today;

    Gate(Clients clients, Directory directory, Today today) {
        this.clients = clients;
        this.directory = directory;
        this.today = today;
    }

    List<Criterion> evaluate(Order order, String region) {
        Optional<PersonalData> person =
                clients.find(order.client()).map(KnownClient::client).map(Client::personal);
        return switch (order.target().kind()) {
            case NETWORK -> network(order, person, region);
            case SERVICE -> service(order, person);
            case OUTSIDE -> List.of();
        };
    }

    private List<Criterion> network(Order order, Optional<PersonalData> person, String region) {
        List<Criterion> all = new ArrayList<>();
        Integer age = person.map(known -> known.ageOn(today.day())).orElse(null);
        all.add(
                age == null
                        ? notKnown("working-age", "birth-date-unknown")
                        : said("working-age", age >= WORKING_FROM && age <= WORKING_TO, "by-birth-date"));
        all.add(person.map(known -> known.nonDisclosure()
                        ? notKnown("resident", "not-shown")
                        : said("resident", directory.isMunicipalityOf(region, known.municipality()), "by-municipality"))
                .orElseGet(() -> notKnown("resident", "not-shown")));
        STATED.forEach(code -> all.add(
                order.asking().criteria().contains(code)
                        ? new Criterion(code, Verdict.MET, "stated-by-sender")
                        : notKnown(code, "not-stated")));
        return all;
    }

    private List<Criterion> service(Order order, Optional<PersonalData> person) {
        LocalDate day = today.day();
        Optional<Entry> found =
                directory.entry(EntryKind.SERVICE, order.target().id());
        if (found.isEmpty() || person.isEmpty()) {
            return List.of();
        }
        Entry entry = found.get();
        PersonalData known = person.get();
        Integer age = known.ageOn(day);
        List<Criterion> all = new ArrayList<>();
        all.add(said("in-force", entry.validity().holds(day), "by-directory"));
        all.add(
                age == null
                        ? notKnown("age", "birth-date-unknown")
                        : said("age", entry.takesAge(age), "by-birth-date"));
        all.add(
                known.nonDisclosure()
                        ? notKnown("municipality", "not-shown")
                        : said("municipality", entry.serves(known.municipality()), "by-municipality"));
        if (entry.referralNeeded()) {
            all.add(said("referral", order.kind() != ReferralKind.CONTACT, "by-kind"));
        }
        entry.rules().stream()
                .map(rule -> ofOwn(rule, order.asking().situation()))
                .forEach(all::add);
        return all;
    }

    /** A rule of the service's own, by what the sender has said of the client. */
    private static Criterion ofOwn(Rule rule, Situation situation) {
        String code = rule.attribute().toLowerCase(Locale.ROOT).replace('_', '-');
        return situation
                .of(rule.attribute())
                .map(said -> new Criterion(
                        code, rule.isMetBy(said) ? Verdict.MET : Verdict.NOT_MET, "stated-by-sender", rule))
                .orElseGet(() -> new Criterion(code, Verdict.NOT_KNOWN, "not-stated", rule));
    }

    private static Criterion said(String code, boolean met, String reason) {
        return new Criterion(code, met ? Verdict.MET : Verdict.NOT_MET, reason);
    }

    private static Criterion notKnown(String code, String reason) {
        return new Criterion(code, Verdict.NOT_KNOWN, reason);
    }
}
