package fi.polku.directory.search.index;

import java.util.Locale;

/** What findings are counted and narrowed by. */
public enum Facet {
    TYPE,
    KIND,
    REGION,
    LANGUAGE,
    REFERRAL,
    TARGET_GROUP,
    PROFESSION;

    /** As the API calls it: {@code targetGroup}. */
    public String code() {
        var words = name().toLowerCase(Locale.ROOT).split("_", -1);
        var code = new StringBuilder(words[0]);
        for (var i = 1; i < words.length; i++) {
            code.append(Character.toUpperCase(words[i].charAt(0))).append(words[i].substring(1));
        }
        return code.toString();
    }
}
