package fi.polku.referral.lifecycle.web;

import fi.polku.platform.web.Today;
import fi.polku.platform.web.codes.Code;
import fi.polku.platform.web.codes.CodeLists;
import fi.polku.referral.codes.Lists;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A part of a referral as plain text in the caller's language. It says no more than its view shows the caller. */
final class OwnRecordText {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d.M.yyyy", Locale.ROOT);

    /** Labels in Finnish, Swedish and English; names of codes come from their lists. */
    private static final Map<String, List<String>> LABELS = Map.of(
            "question", List.of("Kysymys", "Fråga", "Question"),
            "goals", List.of("Tavoitteet", "Mål", "Goals"),
            "reason", List.of("Syy", "Orsak", "Reason"),
            "text", List.of("Perustelu", "Motivering", "Grounds"),
            "advice", List.of("Neuvo", "Råd", "Advice"),
            "outcome", List.of("Tulos", "Resultat", "Outcome"),
            "informed", List.of("Asiakkaalle kerrottu", "Klienten informerad", "Client informed"),
            "reference", List.of("Viite", "Referens", "Reference"));

    private final Map<String, Map<String, Code>> codes;
    private final int language;

    OwnRecordText(CodeLists lists, Locale locale) {
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

    String of(String part, ReferralView view) {
        List<String> lines = new ArrayList<>();
        lines.add(name(Lists.OWN_RECORD, part) + " " + day(view.createdAt()));
        lines.add(label("reference") + ": " + view.id());
        switch (part) {
            case "decision" -> decision(lines, view);
            case "outcome" -> outcome(lines, view);
            default -> {
                add(lines, "question", view.question());
                add(lines, "goals", view.goals());
            }
        }
        return String.join("\n", lines) + "\n";
    }

    private void decision(List<String> lines, ReferralView view) {
        EndingViews.DeclineView decline = view.decline();
        if (decline != null) {
            add(lines, "reason", name(Lists.DECLINE_REASON, decline.reason()));
            add(lines, "text", decline.text());
            add(lines, "advice", decline.advice());
        } else if (view.decision() != null) {
            add(lines, "text", view.decision().ground());
        }
    }

    private void outcome(List<String> lines, ReferralView view) {
        EndingViews.OutcomeView outcome = view.outcome();
        if (outcome != null) {
            add(lines, "outcome", name(Lists.OUTCOME, outcome.code()));
            add(lines, "text", outcome.text());
        }
        EndingViews.ClosingView closing = view.closing();
        if (closing != null && closing.clientInformed() != null) {
            add(lines, "informed", DAY.format(closing.clientInformed().on()));
        }
    }

    private void add(List<String> lines, String label, @Nullable String value) {
        if (value != null) {
            lines.add(label(label) + ": " + value);
        }
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
