package fi.polku.directory.search.query;

import fi.polku.directory.reference.Finland;
import fi.polku.directory.reference.Municipality;
import fi.polku.directory.search.index.Fields;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;

/** Municipalities by the names people call them by, in the cases of Finnish: {@code Kokkolassa}, {@code Seinäjoella}. */
final class Places {

    private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{N}-]+");
    private static final Pattern FINNISH_ENDING = Pattern.compile(
            "|n|a|ä|ta|tä|ssa|ssä|sta|stä|lla|llä|lta|ltä|lle|an|en|in|on|un|yn|än|ön|hin|seen|ksi|lainen|läinen|laiset|läiset");
    private static final int SHORTEST = 4;

    private final Map<String, Set<String>> codesByStem = new HashMap<>();
    private final Map<String, String> regions = new HashMap<>();

    Places(Finland finland) {
        finland.municipalities().forEach(this::add);
    }

    /** What is told of places, and what else is told. */
    Told in(String text) {
        var codes = new LinkedHashSet<String>();
        var rest = new ArrayList<String>();
        for (var word : BETWEEN_WORDS.split(text, -1)) {
            var found = codes(word.toLowerCase(Locale.ROOT));
            codes.addAll(found);
            if (found.isEmpty()) {
                rest.add(word);
            }
        }
        return new Told(Set.copyOf(codes), String.join(" ", rest));
    }

    /** What serves one of these municipalities, wherever it is. */
    Query serving(Set<String> codes) {
        var any = new BooleanQuery.Builder();
        for (var code : codes) {
            any.add(new TermQuery(new Term(Fields.COVERS, code)), Occur.SHOULD);
            any.add(new TermQuery(new Term(Fields.COVERS_REGION, region(code))), Occur.SHOULD);
        }
        return any.build();
    }

    /** What is in one of these municipalities. */
    static Query at(Set<String> codes) {
        var any = new BooleanQuery.Builder();
        codes.forEach(code -> any.add(new TermQuery(new Term(Fields.AT, code)), Occur.SHOULD));
        return any.build();
    }

    String region(String code) {
        return regions.getOrDefault(code, "");
    }

    private Set<String> codes(String word) {
        for (var length = word.length(); length >= Math.max(SHORTEST - 1, word.length() - 8); length--) {
            var stem = length < 0 ? "" : word.substring(0, length);
            var codes = codesByStem.get(stem);
            if (codes != null && FINNISH_ENDING.matcher(word.substring(length)).matches()) {
                return codes;
            }
        }
        return Set.of();
    }

    private void add(Municipality municipality) {
        regions.put(municipality.code(), municipality.region());
        var finnish = municipality.name().fi().toLowerCase(Locale.ROOT);
        stems(finnish).forEach(stem -> add(stem, municipality.code()));
        if (municipality.name().sv() != null) {
            var swedish = municipality.name().sv().toLowerCase(Locale.ROOT);
            add(swedish, municipality.code());
            add(swedish + "s", municipality.code());
        }
    }

    private void add(String stem, String code) {
        if (stem.length() >= SHORTEST) {
            codesByStem.computeIfAbsent(stem, unknown -> new LinkedHashSet<>()).add(code);
        }
    }

    /** To which endings are put: {@code seinäjo(k)e}, {@code helsi(n)ngi}, {@code turu}, {@code lahde}. */
    static List<String> stems(String name) {
        var stems = new ArrayList<String>();
        stems.add(name);
        CHANGES.forEach((strong, weak) -> {
            if (name.endsWith(strong)) {
                stems.add(name.substring(0, name.length() - strong.length()) + weak);
            }
        });
        return stems;
    }

    private static final Map<String, String> CHANGES = Map.ofEntries(
            Map.entry("joki", "joe"),
            Map.entry("järvi", "järve"),
            Map.entry("niemi", "nieme"),
            Map.entry("saari", "saare"),
            Map.entry("salmi", "salme"),
            Map.entry("lahti", "lahde"),
            Map.entry("koski", "koske"),
            Map.entry("mäki", "mäe"),
            Map.entry("vesi", "vede"),
            Map.entry("suu", "suu"),
            Map.entry("nki", "ngi"),
            Map.entry("nka", "nga"),
            Map.entry("rku", "ru"),
            Map.entry("rvi", "rve"),
            Map.entry("rta", "rra"),
            Map.entry("nta", "nna"),
            Map.entry("kko", "ko"),
            Map.entry("kka", "ka"),
            Map.entry("ttu", "tu"),
            Map.entry("tti", "ti"),
            Map.entry("ppi", "pi"),
            Map.entry("mpi", "mmi"),
            Map.entry("mpere", "mperee"),
            Map.entry("nen", "se"),
            Map.entry("us", "ukse"),
            Map.entry("kuu", "kuu"));

    /**
     * What somebody has told.
     *
     * @param codes of the municipalities
     * @param rest the other words
     */
    record Told(Set<String> codes, String rest) {}
}
