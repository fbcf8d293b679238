package fi.polku.referral.lifecycle.web;

import fi.polku.platform.web.Today;
import fi.polku.platform.web.codes.Code;
import fi.polku.platform.web.codes.CodeLists;
import fi.polku.referral.codes.Lists;
import fi.polku.referral.directory.Directory;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A part of a referral as plain text in the caller's language. It says no more than its view shows the caller. */
final class OwnRecordText {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d.M.yyyy", Locale.ROOT);

    /** Labels in Finnish, Swedish and English; names of codes come from their lists. */
    private static final Map<String, List<String>> LABELS = Map.ofEntries(
            label("question", "Kysymys", "Fråga", "Question"),
            label("goals", "Tavoitteet", "Mål", "Goals"),
            label("message", "Viesti", "Meddelande", "Message"),
            label("decision", "Päätös", "Beslut", "Decision"),
            label("accepted", "Otettu vastaan", "Mottagen", "Accepted"),
            label("waitlisted", "Otettu jonoon", "Satt i kö", "Put on the waiting list"),
            label("answered-in-writing", "Vastattu kirjallisesti", "Besvarad skriftligen", "Answered in writing"),
            label("declined", "Ei oteta vastaan", "Avböjd", "Declined"),
            label("reason", "Syy", "Orsak", "Reason"),
            label("text", "Perustelu", "Motivering", "Grounds"),
            label("advice", "Neuvo", "Råd", "Advice"),
            label("interim", "Välitieto", "Mellanrapport", "Interim report"),
            label("outcome", "Tulos", "Resultat", "Outcome"),
            label("failed", "Ei toteutunut", "Genomfördes inte", "Did not come about"),
            label("informed", "Asiakkaalle kerrottu", "Klienten informerad", "Client informed"),
            label("sender", "Lähettäjä", "Avsändare", "Sender"),
            label("receiver", "Vastaanottaja", "Mottagare", "Receiver"),
            label("recorded", "Viety asiakirjaan", "Införd i handlingarna", "Recorded there by"),
            label("reference", "Viite", "Referens", "Reference"));

    private final Map<String, Map<String, Code>> codes;
    private final Directory directory;
    private final int language;

    OwnRecordText(CodeLists lists, Directory directory, Locale locale) {
        this.directory = directory;
        this.codes = lists.all().entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey,
                        list -> list.getValue().stream().collect(Collectors.toMap(Code::code, code -> code))));
        this.language = switch (locale.getLanguage()) {
            case "sv" -> 1;
            case "en" -> 2;
            default -> 0;
        };
    }

    /**
     * The text of a part.
     *
     * @param by unit that takes it to its record
     */
    String of(String part, ReferralView view, UUID by, Instant at) {
        List<String> lines = new ArrayList<>();
        lines.add(name(Lists.OWN_RECORD, part) + " " + day(view.createdAt()));
        add(lines, "reference", view.id().toString());
        add(lines, "sender", entry(view.sender().unit()));
        String outside = view.target().name();
        add(lines, "receiver", outside == null ? entry(view.target().id()) : outside);
        switch (part) {
            case "decision" -> decision(lines, view);
            case "outcome" -> outcome(lines, view);
            default -> {
                add(lines, "question", view.question());
                add(lines, "goals", view.goals());
                view.messages().forEach(each -> addDated(lines, "message", each.at(), each.text()));
            }
        }
        String unit = entry(by);
        add(lines, "recorded", unit == null ? day(at) : unit + ", " + day(at));
        return String.join("\n", lines) + "\n";
    }

    private void decision(List<String> lines, ReferralView view) {
        EndingViews.DeclineView decline = view.decline();
        CourseViews.DecisionView decision = view.decision();
        if (decline != null) {
            add(lines, "decision", label("declined"));
            add(lines, "reason", name(Lists.DECLINE_REASON, decline.reason()));
            add(lines, "text", decline.text());
            add(lines, "advice", decline.advice());
        } else if (decision != null) {
            boolean answered = view.facts().stream()
                    .noneMatch(fact ->
                            fact.name().equals("accepted") || fact.name().equals("waitlisted"));
            boolean waits = view.state().equals("WAITLISTED");
            String taken = answered ? "answered-in-writing" : waits ? "waitlisted" : "accepted";
            add(lines, "decision", label(taken) + " " + day(decision.at()));
            add(lines, "text", decision.ground());
        }
    }

    private void outcome(List<String> lines, ReferralView view) {
        view.interims().forEach(each -> addDated(lines, "interim", each.at(), each.text()));
        EndingViews.OutcomeView outcome = view.outcome();
        if (outcome != null) {
            add(lines, "outcome", name(Lists.OUTCOME, outcome.code()));
            add(lines, "text", outcome.text());
        }
        CourseViews.FailureView failure = view.failure();
        if (failure != null) {
            add(lines, "failed", name(Lists.FAIL_REASON, failure.reason()));
            add(lines, "text", failure.text());
        }
        EndingViews.ClosingView closing = view.closing();
        if (closing != null && closing.clientInformed() != null) {
            add(lines, "informed", DAY.format(closing.clientInformed().on()));
        }
    }

    private void addDated(List<String> lines, String label, Instant at, @Nullable String text) {
        add(lines, label, text == null ? null : day(at) + " " + text);
    }

    private @Nullable String entry(UUID id) {
        return directory
                .nameOf(id)
                .map(name -> switch (language) {
                    case 1 -> Optional.ofNullable(name.sv()).orElse(name.fi());
                    case 2 -> Optional.ofNullable(name.en()).orElse(name.fi());
                    default -> name.fi();
                })
                .orElse(null);
    }

    private void add(List<String> lines, String label, @Nullable String value) {
        if (value != null) {
            lines.add(label(label) + ": " + value);
        }
    }

    private static Map.Entry<String, List<String>> label(String key, String fi, String sv, String en) {
        return Map.entry(key, List.of(fi, sv, en));
    }

    private String label(String key) {
        return LABELS.getOrDefault(key, List.of(key, key, key)).get(language);
    }

    private String name(String list, String code) {
        Code known = codes.getOrDefault(list, Map.of()).get(code);
        if (known == null) {
            return code;
        }
        return switch (language) {
            case 1 -> known.name().sv();
            case 2 -> known.name().en();
            default -> known.name().fi();
        };
    }

    private static String day(Instant at) {
        return DAY.format(LocalDate.ofInstant(at, Today.FINLAND));
    }
}
