package fi.polku.referral.support;

import static java.util.Objects.requireNonNull;

import fi.polku.referral.parties.Member;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What is to happen next, and who sees to it.
 *
 * @param remindOn when whoever sees to it is reminded
 * @param reminded whether they have been
 */
public record NextStep(
        int number,
        Sealed text,
        Member responsible,
        @Nullable LocalDate remindOn,
        boolean reminded,
        @Nullable LocalDate doneOn,
        Member by,
        Instant at) {
    public NextStep {
        requireNonNull(text, "text");
        requireNonNull(responsible, "responsible");
        requireNonNull(by, "by");
        requireNonNull(at, "at");
    }

    public static String place(int number) {
        return "steps." + number;
    }

    boolean isOpen() {
        return doneOn == null;
    }

    boolean waitsForItsReminder() {
        return isOpen() && !reminded && remindOn != null;
    }

    boolean isDue(LocalDate day) {
        return waitsForItsReminder() && remindOn != null && !remindOn.isAfter(day);
    }

    NextStep done(LocalDate day) {
        return new NextStep(number, text, responsible, remindOn, reminded, day, by, at);
    }

    NextStep told() {
        return new NextStep(number, text, responsible, remindOn, true, doneOn, by, at);
    }
}
