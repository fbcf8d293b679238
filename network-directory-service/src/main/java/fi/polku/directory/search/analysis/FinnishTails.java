package fi.polku.directory.search.analysis;

import java.util.List;
import java.util.regex.Pattern;

/**
 * What is left of a Finnish word once its endings have been cut off still differs from case to case: {@code kuntoutus} and
 * {@code kuntoutuks}, {@code neuvon} and {@code neuvont}. These rules bring such ends to one form; words that they would confuse with
 * others have their forms listed.
 */
final class FinnishTails {

    private static final int SHORTEST = 4;

    /** All of them, in this order. */
    private static final List<Tail> TAILS = List.of(
            // kursseja beside kurssi
            new Tail("(?<=[^aeiouyäö])ej$", ""),
            // terapiaa and terapioita beside terapia
            new Tail("(?<=..[^aeiouyäö])i[aoäö]$", ""),
            // neuvontaa beside neuvonta, opinnot beside opinto
            new Tail("n[nt]([oö]?)$", "n$1"),
            // kuntoutumisen beside kuntoutuminen; sosiaalisen beside sosiaalinen
            new Tail("(?<=..[^aeiouyäö])i[ns]$", ""),
            // kuntoutuksen and kuntoutusta, etuuden and etuuksia, terveyden
            new Tail("(?<=..[uy])(s|ks|d|t)$", ""),
            // the weak and the strong grade of the last consonants
            new Tail("(?<=[aeiouyäöhl])d([oöuy]?)$", "t$1"),
            new Tail("l[lt]([oö]?)$", "l$1"),
            new Tail("r[rt]([oö]?)$", "r$1"),
            new Tail("n[gk]([oöuy]?)$", "ng$1"),
            new Tail("([kpts])\\1([oöuy]?)$", "$1$2"));

    private FinnishTails() {}

    static String even(String stem) {
        if (stem.length() < SHORTEST) {
            return stem;
        }
        var even = stem;
        for (var tail : TAILS) {
            even = tail.pattern.matcher(even).replaceFirst(tail.form);
        }
        return even;
    }

    private record Tail(Pattern pattern, String form) {
        Tail(String pattern, String form) {
            this(Pattern.compile(pattern), form);
        }
    }
}
