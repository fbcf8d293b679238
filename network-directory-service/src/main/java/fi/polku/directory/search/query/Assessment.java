package fi.polku.directory.search.query;

import fi.polku.contracts.directory.Criterion;
import fi.polku.contracts.directory.ServiceDescription;
import fi.polku.contracts.directory.ServiceState;
import fi.polku.directory.search.index.Needs;
import fi.polku.directory.search.index.NeedsOfKinds;
import fi.polku.directory.search.query.Reason.Aspect;
import fi.polku.directory.search.query.Reason.Verdict;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Says of a service, respect by respect, whether it is for a client. */
final class Assessment {

    private static final String ANY_OF = "ANY_OF";

    private final NeedsOfKinds needsOfKinds;
    private final Places places;

    Assessment(NeedsOfKinds needsOfKinds, Places places) {
        this.needsOfKinds = needsOfKinds;
        this.places = places;
    }

    /** One reason for each respect in which something of the client is known. */
    List<Reason> of(Client client, ServiceState service, @Nullable ServiceDescription told) {
        var reasons = new ArrayList<Reason>();
        if (client.age() != null) {
            reasons.add(age(client.age(), service));
        }
        if (client.municipality() != null) {
            reasons.add(municipality(client.municipality(), service));
        }
        if (!client.needs().isEmpty()) {
            reasons.add(needs(client.needs(), Needs.of(told, needsOfKinds.of(service.kind())), Needs.refused(told)));
        }
        if (client.language() != null) {
            reasons.add(language(client.language(), told == null ? List.of() : told.languages()));
        }
        if (client.withoutReferral()) {
            reasons.add(referral(service, told));
        }
        if (client.waitingDays() != null) {
            reasons.add(waiting(client.waitingDays(), service));
        }
        for (var aspect : List.of(Aspect.LIFE_SITUATION, Aspect.WORK_ABILITY, Aspect.SITUATION)) {
            var held = client.situation().get(aspect.name());
            if (held != null) {
                reasons.add(criteria(aspect, held, told == null ? List.of() : told.rules()));
            }
        }
        return reasons;
    }

    private static Reason age(int age, ServiceState service) {
        var youngest = service.minimumAge();
        var oldest = service.maximumAge();
        var fits = (youngest == null || age >= youngest) && (oldest == null || age <= oldest);
        return new Reason(
                Aspect.AGE,
                verdict(fits),
                List.of(youngest == null ? "" : youngest.toString(), oldest == null ? "" : oldest.toString()));
    }

    private Reason municipality(String code, ServiceState service) {
        var fits = service.municipalities().isEmpty()
                ? places.region(code).equals(service.region())
                : service.municipalities().contains(code);
        return new Reason(Aspect.MUNICIPALITY, verdict(fits), service.municipalities());
    }

    private static Reason needs(Set<String> wanted, Set<String> helped, Set<String> refused) {
        var against = wanted.stream().filter(refused::contains).sorted().toList();
        if (!against.isEmpty()) {
            return new Reason(Aspect.NEED, Verdict.NOT_MET, against);
        }
        if (helped.isEmpty()) {
            return new Reason(Aspect.NEED, Verdict.UNKNOWN, List.of());
        }
        var both = helped.stream().filter(wanted::contains).toList();
        return both.isEmpty()
                ? new Reason(Aspect.NEED, Verdict.NOT_MET, List.copyOf(helped))
                : new Reason(Aspect.NEED, Verdict.MET, both);
    }

    private static Reason language(String wanted, List<String> spoken) {
        return new Reason(
                Aspect.LANGUAGE, spoken.isEmpty() ? Verdict.UNKNOWN : verdict(spoken.contains(wanted)), spoken);
    }

    private static Reason referral(ServiceState service, @Nullable ServiceDescription told) {
        var direct = told != null && Boolean.TRUE.equals(told.directAccess());
        return new Reason(Aspect.REFERRAL, verdict(!service.referralNeeded() || direct), List.of());
    }

    private static Reason waiting(int longest, ServiceState service) {
        var availability = service.availability();
        if (availability == null || (availability.waitingDays() == null && availability.free() == null)) {
            return new Reason(Aspect.WAITING, Verdict.UNKNOWN, List.of());
        }
        var days = availability.waitingDays();
        var values = new ArrayList<String>();
        values.add(days == null ? "" : days.toString());
        values.add(availability.asOf().toString());
        if (availability.free() != null) {
            values.add(availability.free().toString());
        }
        return new Reason(Aspect.WAITING, days == null ? Verdict.UNKNOWN : verdict(days <= longest), values);
    }

    private static Reason criteria(Aspect aspect, Set<String> held, List<Criterion> rules) {
        var about = rules.stream()
                .filter(rule -> rule.attribute().equals(aspect.name()))
                .toList();
        if (about.isEmpty()) {
            return new Reason(aspect, Verdict.UNKNOWN, List.of());
        }
        var failing = about.stream()
                .filter(rule ->
                        rule.operator().equals(ANY_OF) != rule.values().stream().anyMatch(held::contains))
                .toList();
        return failing.isEmpty()
                ? new Reason(aspect, Verdict.MET, values(about.stream()))
                : new Reason(aspect, Verdict.NOT_MET, values(failing.stream()));
    }

    private static List<String> values(Stream<Criterion> rules) {
        return rules.flatMap(rule -> rule.values().stream()).distinct().toList();
    }

    private static Verdict verdict(boolean met) {
        return met ? Verdict.MET : Verdict.NOT_MET;
    }
}
