package fi.polku.directory.shadowing;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An offer or a request to shadow, and what came of it [työn varjostaminen].
 *
 * @param profession code of whose work is looked at
 * @param wished by whom
 * @param days on which it may be
 * @param goals what one wants to learn, or what there is to be learnt
 * @param answered by whom it was taken, or is about to be
 * @param agreed the days, as the one who took it proposed them
 * @param ofWished the account of who wished for it
 * @param ofAnswered the account of the other one
 */
public record Shadowing(
        Wish wish,
        String profession,
        Party wished,
        Days days,
        String goals,
        State state,
        @Nullable Party answered,
        @Nullable Days agreed,
        Account ofWished,
        Account ofAnswered) {

    static Shadowing open(Wish wish, String profession, Party wished, Days days, String goals) {
        return new Shadowing(
                wish, profession, wished, days, goals, State.OPEN, null, null, Account.EMPTY, Account.EMPTY);
    }

    public boolean wishedBy(UUID membership) {
        return wished.membership().equals(membership);
    }

    public boolean answeredBy(UUID membership) {
        return answered != null && answered.membership().equals(membership);
    }

    /** Where somebody comes to look on. */
    public @Nullable Party host() {
        return wish == Wish.OFFER ? wished : answered;
    }

    Shadowing at(State next) {
        return new Shadowing(wish, profession, wished, days, goals, next, answered, agreed, ofWished, ofAnswered);
    }

    Shadowing takenBy(@Nullable Party other, @Nullable Days on) {
        return new Shadowing(wish, profession, wished, days, goals, state, other, on, ofWished, ofAnswered);
    }

    Account accountOf(UUID membership) {
        return wishedBy(membership) ? ofWished : ofAnswered;
    }

    Shadowing with(UUID membership, Account account) {
        return wishedBy(membership)
                ? new Shadowing(wish, profession, wished, days, goals, state, answered, agreed, account, ofAnswered)
                : new Shadowing(wish, profession, wished, days, goals, state, answered, agreed, ofWished, account);
    }

    /** Whether this membership may take the step, as far as who it is goes; where it stands is another matter. */
    boolean mayTake(Step step, UUID membership) {
        var wisher = wishedBy(membership);
        var other = answeredBy(membership);
        return switch (step) {
            case ANSWER -> !wisher;
            case AGREE -> wisher;
            case CANCEL -> wisher || (other && state == State.AGREED);
            case DECLINE, COMPLETE, NOTE, FEEDBACK -> wisher || other;
        };
    }
}
