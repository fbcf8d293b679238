package fi.polku.directory.opening;

import fi.polku.directory.opening.RegionToOpen.Admin;
import fi.polku.directory.reference.CodeLists;
import fi.polku.directory.reference.Finland;
import fi.polku.directory.reference.Name;
import fi.polku.directory.text.PlainTextValidator;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What a file has to tell of each region; the first thing missing is named. */
final class FileRules {

    /** As of every name. */
    private static final int LONGEST = 200;

    private final Finland finland;
    private final CodeLists codes;

    FileRules(Finland finland, CodeLists codes) {
        this.finland = finland;
        this.codes = codes;
    }

    void check(List<RegionToOpen> regions) {
        Set<String> seen = new HashSet<>();
        for (var i = 0; i < regions.size(); i++) {
            var region = regions.get(i);
            var at = "Region number " + (i + 1) + " of the file: ";
            demand(region != null, at + "it is null");
            check(region, at);
            demand(seen.add(region.region()), at + "its code is there twice");
        }
    }

    private void check(RegionToOpen region, String at) {
        demand(finland.county(told(region.region(), at, "region")).isPresent(), at + "no county has this code");
        told(region.issuer(), at, "issuer");
        demand(region.organisation() != null, at + "organisation is missing");
        demand(region.unit() != null, at + "unit is missing");
        var kind = told(region.organisation().kind(), at, "organisation.kind");
        demand(codes.organisationKinds().contains(kind), at + "organisation.kind is not in the code list");
        name(region.organisation().name(), at, "organisation.name");
        name(region.unit().name(), at, "unit.name");
        admin(region.admin(), at);
    }

    static void admin(@Nullable Admin admin, String at) {
        demand(admin != null, at + "admin is missing");
        told(Objects.requireNonNull(admin).subject(), at, "admin.subject");
        words(told(admin.displayName(), at, "admin.displayName"), at, "admin.displayName");
    }

    private static void name(@Nullable Name name, String at, String field) {
        demand(name != null, at + field + " is missing");
        words(told(Objects.requireNonNull(name).fi(), at, field + ".fi"), at, field + ".fi");
        words(name.sv(), at, field + ".sv");
        words(name.en(), at, field + ".en");
    }

    /** What requests have to obey holds for the operator's names too. */
    private static void words(@Nullable String text, String at, String field) {
        demand(text == null || text.length() <= LONGEST, at + field + " is longer than " + LONGEST);
        demand(PlainTextValidator.isPlain(text, false), at + field + " is more than words");
    }

    static String told(@Nullable String value, String at, String field) {
        demand(value != null && !value.isBlank(), at + field + " is missing");
        return Objects.requireNonNull(value);
    }

    static void demand(boolean met, String otherwise) {
        if (!met) {
            throw new OpeningRefused(otherwise);
        }
    }
}
