package fi.polku.directory.search.web;

import fi.polku.directory.search.SearchState;
import fi.polku.directory.search.analysis.Language;
import fi.polku.directory.search.query.SuggestPhrases;
import fi.polku.directory.search.query.SuggestPhrases.Suggestion;
import fi.polku.platform.web.Caller;
import fi.polku.platform.web.Items;
import fi.polku.platform.web.Today;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
@ConditionalOnWebApplication
final class SuggestionController {

    private static final int MOST = 10;

    private final SuggestPhrases suggest;
    private final SearchState state;
    private final Today today;

    SuggestionController(SuggestPhrases suggest, SearchState state, Today today) {
        this.suggest = suggest;
        this.state = state;
        this.today = today;
    }

    /** What one who has typed this much may be after, in the language of Accept-Language; a list of at most ten, without pages. */
    @GetMapping("/api/directory/suggestions")
    Items<Suggestion> suggestions(Caller caller, Locale locale, @RequestParam(required = false) @Nullable String q) {
        Parameters.requireIndex(state);
        var begun = Parameters.text("q", q);
        return new Items<>(begun == null ? List.of() : suggest.suggest(begun, Language.of(locale), today.day(), MOST));
    }
}
