package fi.polku.referral.prints;

import fi.polku.platform.web.print.Printout;
import fi.polku.referral.clients.PersonalData;
import fi.polku.referral.codes.Lists;
import fi.polku.referral.lifecycle.KnownReferral;
import fi.polku.referral.lifecycle.Order;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.Set;
import java.util.UUID;

/** One referral on paper: for a receiver outside the platform, or for a client who deals on paper alone. */
final class ReferralPage {
    private static final Set<String> SHOWN = Set.of(
            "givenName",
            "familyName",
            "birthDate",
            "municipality",
            "language",
            "phone",
            "email",
            "contactWay",
            "contactNote",
            "interpreterLanguage");

    /** Under a non-disclosure order where somebody lives and how they are reached stands on no paper. */
    private static final Set<String> DISCLOSED_NEVER =
            Set.of("municipality", "phone", "email", "contactWay", "contactNote");

    private final PrintWords words;

    ReferralPage(PrintWords words) {
        this.words = words;
    }

    /**
     * The page.
     *
     * @param person absent where whoever prints it may not see the client any more
     * @param unit of whoever prints it
     */
    Printout of(KnownReferral known, Optional<PersonalData> person, UUID unit, Instant printedAt) {
        Order order = known.order();
        var printout = new Printout(words.language(), words.text("referral"));
        printout.facts(about(order, unit, printedAt));
        person.ifPresent(shown -> printout.heading(words.text("copy-person")).facts(facts(shown)));
        new ReferralPrint(words).add(printout, known);
        printed(printout, "criteria", said(order));
        printed(
                printout,
                "enclosed",
                order.asking().enclosed().stream()
                        .map(document -> words.of(document.name()))
                        .toList());
        return printout;
    }

    private SequencedMap<String, String> about(Order order, UUID unit, Instant printedAt) {
        SequencedMap<String, String> facts = new LinkedHashMap<>();
        facts.put(words.text("sender"), words.name(order.sender().unit()));
        facts.put(words.text("controller"), words.name(order.sender().organisation()));
        facts.put(words.text("printed"), words.language().time(printedAt) + ", " + words.name(unit));
        return facts;
    }

    private SequencedMap<String, String> facts(PersonalData person) {
        SequencedMap<String, String> facts = new LinkedHashMap<>();
        person.texts().forEach((field, text) -> {
            if (SHOWN.contains(field) && !(person.nonDisclosure() && DISCLOSED_NEVER.contains(field))) {
                PrintWords.put(facts, words.text("field-" + field), text.map(known -> words.value(field, known)));
            }
        });
        return facts;
    }

    private List<String> said(Order order) {
        return order.asking().criteria().stream()
                .map(code -> words.of(Lists.CRITERION, code))
                .toList();
    }

    private void printed(Printout printout, String heading, List<String> texts) {
        if (!texts.isEmpty()) {
            printout.heading(words.text(heading)).list(texts);
        }
    }
}
