package fi.polku.referral.lifecycle;

import static java.util.Objects.requireNonNull;

import fi.polku.referral.clients.ClientId;
import fi.polku.referral.directory.RequiredDocument;
import fi.polku.referral.parties.Member;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the sender asks for. It is the sender's record; the receiver never edits it.
 *
 * @param sender the unit, and the member who answers for it there
 * @param municipality of the client at the time of sending; absent before it, and under a non-disclosure order
 * @param asking what kind of help, for whom, and on what
 */
public record Order(
        ClientId client,
        Member sender,
        Target target,
        FreeText question,
        @Nullable FreeText goals,
        @Nullable String municipality,
        Instant createdAt,
        Asking asking) {
    public Order {
        requireNonNull(client, "client");
        requireNonNull(sender, "sender");
        requireNonNull(target, "target");
        requireNonNull(question, "question");
        requireNonNull(createdAt, "createdAt");
        requireNonNull(asking, "asking");
    }

    public ReferralKind kind() {
        return asking.kind();
    }

    boolean mayBecomeReferral() {
        return asking.mayBecomeReferral();
    }

    Order edited(Target to, FreeText newQuestion, @Nullable FreeText newGoals, Asking newAsking) {
        return new Order(client, sender, to, newQuestion, newGoals, municipality, createdAt, newAsking);
    }

    /** Says anew which criteria of the gate are met. */
    Order stating(List<String> criteria) {
        return new Order(client, sender, target, question, goals, municipality, createdAt, asking.stating(criteria));
    }

    Order sentTo(Target checked, @Nullable String from) {
        return new Order(client, sender, checked, question, goals, from, createdAt, asking);
    }

    Order forwardedTo(Target next) {
        return new Order(client, sender, next, question, goals, municipality, createdAt, asking);
    }

    Order answeredForBy(Member member) {
        return new Order(client, member, target, question, goals, municipality, createdAt, asking);
    }

    Order with(ReferralKind kind) {
        return new Order(client, sender, target, question, goals, municipality, createdAt, asking.with(kind));
    }

    Order withoutWords() {
        return new Order(client, sender, target, FreeText.NONE, null, null, createdAt, asking.withoutWords());
    }

    /**
     * What kind of help is asked for.
     *
     * @param criteria codes of those criteria of the gate that the sender says are met
     * @param replaces the referral that this one takes the place of
     * @param situation what the rules of services look at
     * @param enclosed which of the documents that the service requires come with it
     */
    public record Asking(
            ReferralKind kind,
            Asker asker,
            boolean mayBecomeReferral,
            List<String> criteria,
            @Nullable Outside outside,
            @Nullable Contact contact,
            @Nullable ReferralId replaces,
            Situation situation,
            List<RequiredDocument> enclosed) {
        public static final Asking PLAIN = new Asking(
                ReferralKind.REFERRAL,
                Asker.PROFESSIONAL,
                false,
                List.of(),
                null,
                null,
                null,
                Situation.UNKNOWN,
                List.of());

        public Asking {
            requireNonNull(kind, "kind");
            requireNonNull(asker, "asker");
            criteria = List.copyOf(criteria);
            requireNonNull(situation, "situation");
            enclosed = List.copyOf(enclosed);
        }

        Asking with(ReferralKind other) {
            return new Asking(
                    other, asker, mayBecomeReferral, criteria, outside, contact, replaces, situation, enclosed);
        }

        /** The same about what a draft may still change. */
        public Asking edited(
                ReferralKind other,
                Asker by,
                boolean mayBecome,
                List<String> stated,
                @Nullable Outside where,
                Situation said,
                List<RequiredDocument> coming) {
            return new Asking(other, by, mayBecome, stated, where, contact, replaces, said, coming);
        }

        Asking stating(List<String> stated) {
            return new Asking(kind, asker, mayBecomeReferral, stated, outside, contact, replaces, situation, enclosed);
        }

        public Asking replacing(ReferralId before, @Nullable Outside other, List<RequiredDocument> coming) {
            return new Asking(kind, asker, mayBecomeReferral, criteria, other, null, before, situation, coming);
        }

        Asking withoutWords() {
            return new Asking(
                    kind,
                    asker.withoutWords(),
                    mayBecomeReferral,
                    criteria,
                    null,
                    contact,
                    replaces,
                    Situation.UNKNOWN,
                    List.of());
        }
    }
}
