package fi.polku.directory.search.query;

import fi.polku.contracts.LocalizedText;
import fi.polku.contracts.directory.Address;
import fi.polku.contracts.directory.LocationState;
import fi.polku.contracts.directory.OrganisationState;
import fi.polku.contracts.directory.ServiceDescription;
import fi.polku.contracts.directory.ServiceState;
import fi.polku.contracts.directory.UnitState;
import fi.polku.contracts.directory.Validity;
import fi.polku.directory.reference.CodeLists;
import fi.polku.directory.reference.Finland;
import fi.polku.directory.search.analysis.Language;
import fi.polku.directory.search.analysis.Words;
import fi.polku.directory.search.index.DirectoryIndex;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The services of one county as they might be, with everyday words in their descriptions; {@code corpus.csv}. */
final class Corpus {

    static final LocalDate DAY = LocalDate.of(2026, 11, 22);
    static final Finland FINLAND = Finland.load();
    static final UUID COUNTY = id("county");
    static final UUID UNIT = id("unit");

    private static final String REGION = "18";
    private static final Validity LONG = new Validity(LocalDate.of(2023, 1, 1), null);
    private static final Map<Language, Words> WORDS =
            Arrays.stream(Language.values()).collect(Collectors.toMap(language -> language, Words::of));

    private Corpus() {}

    static DirectoryIndex empty(Path folder) {
        return DirectoryIndex.in(folder, WORDS, CodeLists.load(), FINLAND);
    }

    static DirectoryIndex index(Path folder) {
        var index = empty(folder);
        index.put(new OrganisationState(
                COUNTY,
                REGION,
                "wellbeing-services-county",
                text("Keski-Pohjanmaan hyvinvointialue", "Mellersta Österbottens välfärdsområde", null),
                LONG,
                null,
                List.of()));
        index.put(new UnitState(UNIT, REGION, COUNTY, text("Palvelut", "Tjänster", null), LONG, null, List.of()));
        var places = new HashMap<String, UUID>();
        for (var row : Rows.of("corpus.csv")) {
            if (!row.get(2).isEmpty()) {
                places.computeIfAbsent(row.get(2), place -> location(index, place));
            }
        }
        Rows.of("corpus.csv").forEach(row -> index.put(service(row, places.get(row.get(2)))));
        index.refresh();
        return index;
    }

    static UUID id(String name) {
        return UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8));
    }

    private static ServiceState service(List<String> row, @Nullable UUID location) {
        var groups =
                row.get(3).isEmpty() ? List.<String>of() : List.of(row.get(3).split(" ", -1));
        var description = new ServiceDescription(
                text(row.get(7), row.get(8), null),
                null,
                groups,
                null,
                List.of(),
                List.of("fi", "sv"),
                null,
                List.of(),
                null,
                List.of());
        return new ServiceState(
                id(row.getFirst()),
                REGION,
                COUNTY,
                UNIT,
                row.get(1),
                text(row.get(4), row.get(5), row.get(6)),
                false,
                null,
                null,
                List.of(),
                LONG,
                null,
                description,
                location == null ? List.of() : List.of(location),
                null,
                null,
                null,
                List.of());
    }

    private static UUID location(DirectoryIndex index, String place) {
        var municipality = FINLAND.municipalities().stream()
                .filter(known -> known.name().fi().equals(place))
                .findFirst()
                .orElseThrow();
        var address = new Address(text("Katu 1", null, null), "67100", place, municipality.code(), null);
        var location = new LocationState(
                id(place),
                REGION,
                COUNTY,
                text(place, null, null),
                address,
                null,
                null,
                null,
                null,
                LONG,
                null,
                null,
                List.of());
        index.put(location);
        return location.id();
    }

    private static LocalizedText text(String fi, @Nullable String sv, @Nullable String en) {
        return new LocalizedText(fi, sv, en);
    }
}
