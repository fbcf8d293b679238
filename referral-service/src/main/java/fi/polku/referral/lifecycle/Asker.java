package fi.polku.referral.lifecycle;

import static java.util.Objects.requireNonNull;

import org.jspecify.annotations.Nullable;

/**
 * Who asks, where that is not the subject alone: the asker and the subject may be two persons (S0-6).
 *
 * @param kind code: a professional, the client, a close person
 * @param relation code of what a close person is to the client
 * @param name of a close person, and how to reach them
 * @param subjectAgrees whether the client has agreed that a close person asks
 */
public record Asker(
        String kind, @Nullable String relation, @Nullable FreeText name, boolean subjectAgrees) {
    public static final String PROFESSIONAL_KIND = "professional";
    public static final String CLOSE_PERSON = "close-person";
    public static final Asker PROFESSIONAL = new Asker(PROFESSIONAL_KIND, null, null, true);

    public Asker {
        requireNonNull(kind, "kind");
    }

    /** Somebody asks for a grown-up who has not agreed: nothing that identifies the subject is stored (rule 10). */
    void refuseUnlessSubjectAgrees() {
        if (kind.equals(CLOSE_PERSON) && !subjectAgrees) {
            throw new GuardFailed(GuardFailed.Guard.SUBJECT_HAS_NOT_AGREED);
        }
    }

    Asker withoutWords() {
        return new Asker(kind, relation, null, subjectAgrees);
    }
}
