package fi.polku.directory.reference;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** The counties and municipalities of Finland as they stand on 1.1.2026. */
public record Finland(List<County> counties, List<Municipality> municipalities) {

    /** In a table where there is no value. */
    private static final String NONE = "-";

    public Finland {
        counties = List.copyOf(counties);
        municipalities = List.copyOf(municipalities);
    }

    public static Finland load() {
        var counties = DataFile.read("regions.csv").stream()
                .map(row -> new County(row.get(0), new Name(row.get(1), row.get(2), row.get(3))))
                .toList();
        var municipalities = DataFile.read("municipalities.csv").stream()
                .map(row -> new Municipality(
                        row.get(0),
                        row.get(1),
                        new Name(row.get(2), row.get(3), null),
                        List.of(row.get(4).split(" ")),
                        NONE.equals(row.get(5)) ? null : LocalDate.parse(row.get(5)),
                        NONE.equals(row.get(6)) ? null : row.get(6)))
                .toList();
        return new Finland(counties, municipalities);
    }

    public Optional<County> county(String code) {
        return counties.stream().filter(county -> county.code().equals(code)).findFirst();
    }

    public List<Municipality> municipalitiesOf(String region) {
        return municipalities.stream()
                .filter(municipality -> municipality.region().equals(region))
                .toList();
    }

    /** One of the present or of the past. */
    public Optional<Municipality> municipality(String code) {
        return municipalities.stream()
                .filter(municipality -> municipality.code().equals(code))
                .findFirst();
    }

    public boolean hasMunicipality(String code) {
        return municipality(code).isPresent();
    }
}
