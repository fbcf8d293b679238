package fi.polku.directory.cards.web;

import java.nio.charset.StandardCharsets;
import org.springframework.web.util.HtmlUtils;

/** Words of people as words of a page. */
final class Html {

    private Html() {}

    static String escaped(String text) {
        return HtmlUtils.htmlEscape(text, StandardCharsets.UTF_8.name());
    }
}
