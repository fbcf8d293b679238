package fi.polku.directory.search.web;

import fi.polku.directory.search.SearchState;
import fi.polku.directory.search.index.DirectoryIndex;
import fi.polku.directory.search.query.Client;
import fi.polku.directory.search.query.FindHelp;
import fi.polku.directory.search.query.Reason.Aspect;
import fi.polku.platform.web.Caller;
import fi.polku.platform.web.Today;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
@ConditionalOnWebApplication
final class HelpController {

    private static final int MOST = 25;
    private static final int OLDEST = 120;
    private static final int LONGEST_WAIT = 3_650;

    private final FindHelp find;
    private final DirectoryIndex index;
    private final SearchState state;
    private final Known known;
    private final Today today;

    HelpController(FindHelp find, DirectoryIndex index, SearchState state, Known known, Today today) {
        this.find = find;
        this.index = index;
        this.state = state;
        this.known = known;
        this.today = today;
    }

    /** Services for a client of whom this much is known, each with why, and near misses with why not; at most 25 of each, without pages. */
    @GetMapping("/api/directory/who-can-help")
    HelpView whoCanHelp(
            Caller caller,
            @RequestParam(required = false) @Nullable Integer age,
            @RequestParam(required = false) @Nullable String municipality,
            @RequestParam(required = false) @Nullable List<String> need,
            @RequestParam(required = false) @Nullable String language,
            @RequestParam(defaultValue = "false") boolean withoutReferral,
            @RequestParam(required = false) @Nullable Integer waitingDays,
            @RequestParam(required = false) @Nullable List<String> lifeSituation,
            @RequestParam(required = false) @Nullable List<String> workAbility,
            @RequestParam(required = false) @Nullable List<String> situation) {
        Parameters.requireIndex(state);
        var codes = known.codes();
        var held = new HashMap<String, Set<String>>();
        hold(
                held,
                Aspect.LIFE_SITUATION,
                Parameters.codes(
                        "lifeSituation", lifeSituation, codes.lifeSituations().codes()));
        hold(
                held,
                Aspect.WORK_ABILITY,
                Parameters.codes(
                        "workAbility", workAbility, codes.workAbilities().codes()));
        hold(
                held,
                Aspect.SITUATION,
                Parameters.codes("situation", situation, codes.situations().codes()));
        var client = new Client(
                Parameters.number("age", age, OLDEST),
                Parameters.code("municipality", municipality, known.municipalities()),
                Parameters.codes("need", need, codes.needs().codes()),
                Parameters.code("language", language, codes.languages().codes()),
                withoutReferral,
                Parameters.number("waitingDays", waitingDays, LONGEST_WAIT),
                held);
        return HelpView.of(find.find(client, today.day(), MOST), index.references());
    }

    private static void hold(Map<String, Set<String>> held, Aspect aspect, Set<String> values) {
        if (!values.isEmpty()) {
            held.put(aspect.name(), values);
        }
    }
}
