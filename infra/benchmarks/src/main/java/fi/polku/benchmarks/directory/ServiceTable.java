package fi.polku.benchmarks.directory;

import java.util.stream.Collector;
import java.util.stream.Collectors;
import java.util.stream.LongStream;

/** Services and their units as the tables of another system, under that system's own ids. */
final class ServiceTable {
    private static final int UNITS = 200;

    private final String organisation;

    ServiceTable(String organisation) {
        this.organisation = organisation;
    }

    String units() {
        return LongStream.range(0, UNITS)
                .mapToObj(number ->
                        "y%d;%s;%s %d;2026-01-01".formatted(number, organisation, Catalogue.name(number), number))
                .collect(table("externalId;organisation;name.fi;validFrom"));
    }

    /** @param word what stands in every text, so that another word changes every service */
    String services(int rows, String word) {
        return LongStream.range(0, rows)
                .mapToObj(number -> "p%d;%s;y%d;other;%s %d;%s;272|217;%s;2026-01-01"
                        .formatted(
                                number,
                                organisation,
                                number % UNITS,
                                Catalogue.name(number),
                                number,
                                number % 2 == 0,
                                Catalogue.text(number) + " " + word))
                .collect(table("externalId;organisation;unit;kind;name.fi;referralNeeded;municipalities[];"
                        + "description.summary.fi;validFrom"));
    }

    private static Collector<CharSequence, ?, String> table(String heading) {
        return Collectors.joining("\n", heading + "\n", "\n");
    }
}
