package fi.polku.directory.shadowing.web;

import fi.polku.directory.entries.Editor;
import fi.polku.directory.entries.Held;
import fi.polku.directory.shadowing.Account;
import fi.polku.directory.shadowing.Days;
import fi.polku.directory.shadowing.KeepShadowings;
import fi.polku.directory.shadowing.Party;
import fi.polku.directory.shadowing.Shadowing;
import fi.polku.directory.shadowing.State;
import fi.polku.directory.shadowing.Step;
import fi.polku.directory.shadowing.Wish;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An offer or a request, and what came of it.
 *
 * @param answered by whom it was taken, or is about to be
 * @param ofWished the account of who wished for it; for the two work communities alone
 * @param ofAnswered the account of the other one; likewise
 */
record ShadowingView(
        UUID id,
        long version,
        String region,
        Wish wish,
        String profession,
        Party wished,
        Days days,
        String goals,
        State state,
        @Nullable Party answered,
        @Nullable Days agreed,
        @Nullable Party host,
        @Nullable Account ofWished,
        @Nullable Account ofAnswered,
        List<String> availableActions) {

    static ShadowingView of(Editor reader, Held<Shadowing> held) {
        var shadowing = held.entry();
        var between = isOfBoth(reader, shadowing);
        return new ShadowingView(
                held.id(),
                held.version(),
                held.region(),
                shadowing.wish(),
                shadowing.profession(),
                shadowing.wished(),
                shadowing.days(),
                shadowing.goals(),
                shadowing.state(),
                shadowing.answered(),
                shadowing.agreed(),
                shadowing.host(),
                between ? shadowing.ofWished() : null,
                between ? shadowing.ofAnswered() : null,
                KeepShadowings.steps(reader, shadowing).stream().map(Step::code).toList());
    }

    private static boolean isOfBoth(Editor reader, Shadowing shadowing) {
        var answered = shadowing.answered();
        return shadowing.wished().unit().equals(reader.unit())
                || (answered != null && answered.unit().equals(reader.unit()));
    }
}
