package fi.polku.platform.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.web.servlet.LocaleResolver;

/** The language of an answer, from {@code Accept-Language}: Finnish, Swedish or English, Finnish where nothing else is asked. */
final class Languages implements LocaleResolver {

    static final Locale FINNISH = Locale.of("fi");
    static final List<Locale> ALL = List.of(FINNISH, Locale.of("sv"), Locale.ENGLISH);

    private static final int LONGEST_HEADER = 500;

    @Override
    public Locale resolveLocale(HttpServletRequest request) {
        var wanted = request.getHeader(HttpHeaders.ACCEPT_LANGUAGE);
        if (wanted == null || wanted.length() > LONGEST_HEADER) {
            return FINNISH;
        }
        try {
            var known = Locale.lookup(Locale.LanguageRange.parse(wanted), ALL);
            return known == null ? FINNISH : known;
        } catch (IllegalArgumentException e) {
            return FINNISH;
        }
    }

    @Override
    public void setLocale(HttpServletRequest request, @Nullable HttpServletResponse response, @Nullable Locale locale) {
        throw new UnsupportedOperationException("The language is the request's, not the server's");
    }
}
