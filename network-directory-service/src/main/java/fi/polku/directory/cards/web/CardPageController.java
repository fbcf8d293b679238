package fi.polku.directory.cards.web;

import fi.polku.directory.cards.Card;
import fi.polku.directory.cards.CardOwners;
import fi.polku.directory.cards.Cards;
import fi.polku.directory.entries.Held;
import io.swagger.v3.oas.annotations.Hidden;
import java.time.Duration;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.Resource;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Published cards for everybody, without a login: pages, and no part of the API. */
@Hidden
@RestController
@ConditionalOnWebApplication
@RequestMapping(PublicAddresses.PATH)
final class CardPageController {

    private static final MediaType HTML = MediaType.parseMediaType("text/html;charset=UTF-8");
    private static final CacheControl SOON_OLD =
            CacheControl.maxAge(Duration.ofMinutes(1)).cachePublic();

    private final Cards cards;
    private final CardOwners owners;
    private final CardPage page;

    CardPageController(Cards cards, CardOwners owners, CardPage page) {
        this.cards = cards;
        this.owners = owners;
        this.page = page;
    }

    @GetMapping("{id}")
    ResponseEntity<String> show(
            @PathVariable UUID id, @RequestParam(required = false) @Nullable String language, Locale preferred) {
        var chosen = PageLanguage.of(language, preferred);
        var card = cards.find(id).filter(CardPageController::wasEverShown).map(owners::today);
        if (card.isEmpty()) {
            return answer(HttpStatus.NOT_FOUND, chosen, page.unknown(chosen));
        }
        var edition = card.get().entry().published();
        return edition == null
                ? answer(HttpStatus.GONE, chosen, page.withdrawn(chosen))
                : answer(HttpStatus.OK, chosen, page.of(card.get(), edition, chosen));
    }

    @GetMapping("card.css")
    ResponseEntity<Resource> style() {
        return ResponseEntity.ok()
                .cacheControl(SOON_OLD)
                .contentType(MediaType.parseMediaType("text/css;charset=UTF-8"))
                .body(new ClassPathResource("pages/card.css"));
    }

    private static boolean wasEverShown(Held<Card> card) {
        return card.entry().editions() > 0;
    }

    private static ResponseEntity<String> answer(HttpStatus status, PageLanguage language, String page) {
        return ResponseEntity.status(status)
                .cacheControl(SOON_OLD)
                .contentType(HTML)
                .header(HttpHeaders.CONTENT_LANGUAGE, language.code())
                .varyBy(HttpHeaders.ACCEPT_LANGUAGE)
                .body(page);
    }
}
