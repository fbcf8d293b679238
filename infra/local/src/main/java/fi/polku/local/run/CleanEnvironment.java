package fi.polku.local.run;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** What a process needs of the machine it runs on, and no more: no variable of a real installation gets through. */
public final class CleanEnvironment {

    private static final List<String> OF_THE_MACHINE = List.of("PATH", "HOME", "LANG", "LC_ALL", "TMPDIR", "TZ");

    private CleanEnvironment() {}

    public static Map<String, String> inherited() {
        return of(System.getenv());
    }

    static Map<String, String> of(Map<String, String> environment) {
        Map<String, String> kept = new TreeMap<>(environment);
        kept.keySet().retainAll(OF_THE_MACHINE);
        return kept;
    }
}
