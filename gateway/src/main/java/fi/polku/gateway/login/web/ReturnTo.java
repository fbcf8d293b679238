package fi.polku.gateway.login.web;

import java.net.URI;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The page somebody wanted before they had to log in: one of this site, or else its first. */
final class ReturnTo {
    private static final String HOME = "/";
    private static final int LONGEST = 1000;
    /** What begins with two slashes, or with what browsers take for one, names another site. */
    private static final Pattern OWN = Pattern.compile("/(?![/\\\\])[\\x21-\\x7e&&[^\\\\]]*");

    private ReturnTo() {}

    static String of(@Nullable String wanted) {
        return wanted != null
                        && wanted.length() <= LONGEST
                        && OWN.matcher(wanted).matches()
                        && isAddress(wanted)
                ? wanted
                : HOME;
    }

    private static boolean isAddress(String text) {
        try {
            var path = URI.create(text).getPath();
            return path != null && !path.startsWith("/api/") && !path.equals("/login") && !path.startsWith("/login/");
        } catch (IllegalArgumentException nonsense) {
            return false;
        }
    }
}
