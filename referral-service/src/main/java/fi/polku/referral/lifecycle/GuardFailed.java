package fi.polku.referral.lifecycle;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A guard of the life cycle that does not hold; it names itself. */
public final class GuardFailed extends ReferralRefused {
    private final Guard guard;

    public GuardFailed(Guard guard) {
        super(guard.code());
        this.guard = guard;
    }

    public Guard guard() {
        return guard;
    }

    /** What has to hold. */
    public enum Guard {
        /** A request for advice is answered in writing, and not taken on. */
        ADVICE_ONLY("advice-only"),
        /** Only a request for advice whose sender allowed it becomes a referral. */
        STAYS_WHAT_IT_IS("not-to-become-referral"),
        /** Whoever is outside the platform is told on paper, not here. */
        OUTSIDE_THE_PLATFORM("outside-the-platform"),
        IN_THE_QUEUE("in-the-queue"),
        TOO_LATE_TO_REOPEN("too-late-to-reopen"),
        /** Somebody asks for a grown-up who has not agreed: then only general advice is given. */
        SUBJECT_HAS_NOT_AGREED("subject-has-not-agreed", "/asker/subjectAgrees"),
        NOT_OF_THE_UNIT("not-of-the-unit", "/unit"),
        SAME_TARGET("same-target", "/target/id"),
        NOT_RELATED("not-related", "/referral"),
        /** The redirection that it was drafted for went another way. */
        REPLACED_OTHERWISE("replaced-otherwise"),
        /** It is taken on although the rules say that something is not met: somebody says why. */
        GROUND_MISSING("ground-missing", "/ground"),
        /** It is over, and stands there already. */
        CLIENT_INFORMED_ALREADY("client-informed-already"),
        /** Nothing contradicts its case. */
        NO_CONFLICT("no-conflict"),
        /** The receiver has not asked to pass it on. */
        NOT_ASKED("forward-not-asked"),
        /** There is none of this number, or it has been repaired. */
        NO_SUCH_PROBLEM("no-such-problem", "/problem"),
        /** A problem is repaired by the unit it was given to. */
        NOT_THEIR_PROBLEM("not-your-problem", "/problem");

        private final String code;
        private final @Nullable String pointer;

        Guard(String code) {
            this(code, null);
        }

        /**
         * A guard.
         *
         * @param pointer to what of the request it is about; absent where it is about the referral
         */
        Guard(String code, @Nullable String pointer) {
            this.code = code;
            this.pointer = pointer;
        }

        public Optional<String> pointer() {
            return Optional.ofNullable(pointer);
        }

        public String code() {
            return code;
        }
    }
}
