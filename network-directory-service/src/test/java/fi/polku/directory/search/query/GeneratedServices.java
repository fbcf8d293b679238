package fi.polku.directory.search.query;

import fi.polku.contracts.LocalizedText;
import fi.polku.contracts.directory.Availability;
import fi.polku.contracts.directory.ServiceDescription;
import fi.polku.contracts.directory.ServiceState;
import fi.polku.contracts.directory.Standing;
import fi.polku.contracts.directory.Validity;
import fi.polku.directory.reference.Municipality;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.UUID;

/** Any number of services with Finnish and Swedish names and texts as long as real ones, always the same ones. */
final class GeneratedServices {

    private static final int SENTENCES = 6;
    private static final List<String> WHOM = List.of(
            "Nuorten",
            "Aikuisten",
            "Ikäihmisten",
            "Työttömien",
            "Perheiden",
            "Maahanmuuttajien",
            "Mielenterveyskuntoutujien",
            "Omaisten",
            "Opiskelijoiden",
            "Yrittäjien",
            "Pitkäaikaistyöttömien",
            "Osatyökykyisten");
    private static final List<String> BY_WHOM = List.of(
            "kunnan",
            "yhdistyksen",
            "terveysaseman",
            "keskussairaalan",
            "järjestötalon",
            "seurakunnan",
            "säätiön",
            "oppilaitoksen",
            "työterveyshuollon",
            "kuntoutuskeskuksen");

    private final List<List<String>> models = Rows.of("corpus.csv");
    private final List<Municipality> municipalities = Corpus.FINLAND.municipalities();
    private final Random random = new Random(1);

    ServiceState next() {
        var model = any(models);
        var municipality = any(municipalities);
        var place = municipality.name();
        var described = new ServiceDescription(
                text(
                        model.get(7) + " " + any(models).get(7),
                        model.get(8) + " " + any(models).get(8)),
                text(sentences(7), sentences(8)),
                List.of("unemployed", "young-adults").subList(0, random.nextInt(3)),
                null,
                List.of(),
                municipality.languages(),
                random.nextBoolean(),
                List.of(),
                null,
                List.of());
        return new ServiceState(
                new UUID(random.nextLong(), random.nextLong()),
                municipality.region(),
                Corpus.COUNTY,
                Corpus.UNIT,
                model.get(1),
                text(
                        any(WHOM) + " " + small(model.get(4)) + ", " + place.fi() + ", " + any(BY_WHOM) + " palvelu "
                                + random.nextInt(50),
                        model.get(5) + ", " + (place.sv() == null ? place.fi() : place.sv())),
                random.nextBoolean(),
                random.nextInt(3) == 0 ? 18 : null,
                random.nextInt(3) == 0 ? 68 : null,
                random.nextInt(4) == 0 ? List.of() : List.of(municipality.code()),
                new Validity(LocalDate.of(2024, 1, 1), null),
                null,
                described,
                List.of(),
                new Availability(LocalDate.of(2026, 11, 1), null, null, random.nextInt(120)),
                null,
                new Standing("permanent", LocalDate.of(2026, 1, 1).plusDays(random.nextInt(300)), null),
                List.of());
    }

    private String sentences(int column) {
        var all = new StringBuilder();
        for (var at = 0; at < SENTENCES; at++) {
            all.append(any(models).get(column)).append(' ');
        }
        return all.toString().strip();
    }

    private <T> T any(List<T> values) {
        return values.get(random.nextInt(values.size()));
    }

    private static String small(String name) {
        return Character.toLowerCase(name.charAt(0)) + name.substring(1);
    }

    private static LocalizedText text(String fi, String sv) {
        return new LocalizedText(fi, sv, null);
    }
}
