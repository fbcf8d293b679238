package fi.polku.reporting.accesslog;

import fi.polku.platform.web.codes.Code;
import fi.polku.platform.web.codes.CodeLists;
import fi.polku.platform.web.print.PrintLanguage;
import java.util.List;
import java.util.Set;

/** The word list of what this service prints, in three languages. */
public final class Words {
    /** What an extract says of itself. */
    static final String EXTRACT = "extract";

    static final String SERVICE = "service";
    static final String DATA_KIND = "data-kind";
    static final String OPERATION = "operation";
    static final String PURPOSE = "purpose";
    static final String GROUND = "ground";

    /** Why somebody may look further back than two years. */
    public static final String SPECIAL_REASON = "special-reason";

    /** Why a process ended without closing its chain. */
    public static final String CHAIN_END = "chain-end";

    private final CodeLists lists;

    public Words(CodeLists lists) {
        this.lists = lists;
    }

    public Set<String> codes(String list) {
        return lists.writable(list);
    }

    /** What people read in place of a code; the code itself where nothing is known of it. */
    String of(PrintLanguage language, String list, String code) {
        return lists.all().getOrDefault(list, List.of()).stream()
                .filter(each -> each.code().equals(code))
                .findFirst()
                .map(Code::name)
                .map(language::of)
                .orElse(code);
    }
}
