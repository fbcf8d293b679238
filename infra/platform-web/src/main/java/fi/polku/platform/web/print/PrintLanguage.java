package fi.polku.platform.web.print;

import static fi.polku.platform.web.Today.FINLAND;

import fi.polku.platform.web.Codes;
import fi.polku.platform.web.codes.Code;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A language that documents are printed in. */
public enum PrintLanguage {
    FI,
    SV,
    EN;

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d.M.uuuu", Locale.ROOT);
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("d.M.uuuu HH.mm.ss", Locale.ROOT);

    /** The language of a query parameter of this name. */
    public static PrintLanguage of(String parameter, String code) {
        Set<String> known = Stream.of(values()).map(PrintLanguage::code).collect(Collectors.toUnmodifiableSet());
        return valueOf(Codes.requireParameter(parameter, code, known).toUpperCase(Locale.ROOT));
    }

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    public String of(Code.Name name) {
        return of(name.fi(), name.sv(), name.en());
    }

    /** The text in this language, or the Finnish one, which is always there. */
    public String of(String fi, @Nullable String sv, @Nullable String en) {
        @Nullable
        String told = switch (this) {
            case FI -> fi;
            case SV -> sv;
            case EN -> en;
        };
        return told == null ? fi : told;
    }

    public String day(LocalDate day) {
        return DAY.format(day);
    }

    /** Finnish time, to the second. */
    public String time(Instant instant) {
        return TIME.format(instant.atZone(FINLAND));
    }
}
