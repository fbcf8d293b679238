package fi.polku.referral.permissions;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Something in a permission that cannot be so, or that what is in force already makes void.
 *
 * @param pointer the field
 * @param code what is wrong with it
 * @param permission the one in force that says otherwise
 */
public record Contradiction(
        String pointer, String code, @Nullable UUID permission) {
    /** The ground of a person's own permission. */
    public static final String BY_PERSON = "permission";

    private static final String GUARDIAN = "guardian";
    private static final int OF_AGE = 18;

    public Contradiction {
        requireNonNull(pointer, "pointer");
        requireNonNull(code, "code");
    }

    /**
     * All that contradicts itself, the client or the permissions in force.
     *
     * @param age of the client today; absent where it is not known
     */
    public static List<Contradiction> of(
            Permission.Terms terms, Permissions inForce, LocalDate today, @Nullable Integer age) {
        List<Contradiction> found = new ArrayList<>();
        if (!terms.ground().equals(BY_PERSON)) {
            // A section of law is nobody's to give.
            note(found, terms.howGiven() != null, "/howGiven", "not-with-law");
            note(found, terms.givenBy() != null, "/givenBy", "not-with-law");
        }
        note(found, GUARDIAN.equals(terms.givenBy()) && age != null && age >= OF_AGE, "/givenBy", "guardian-of-adult");
        wider(terms, inForce, today).ifPresent(found::add);
        return found;
    }

    private static void note(List<Contradiction> found, boolean holds, String pointer, String code) {
        if (holds) {
            found.add(new Contradiction(pointer, code, null));
        }
    }

    /** A last day means nothing while another permission lets the same go on after it: that one is withdrawn first. */
    private static Optional<Contradiction> wider(Permission.Terms terms, Permissions inForce, LocalDate today) {
        LocalDate to = terms.to();
        return to == null
                ? Optional.empty()
                : inForce.all().stream()
                        .filter(each -> each.withdrawnAt() == null && meets(each.terms(), terms))
                        .filter(each -> goesOn(each.terms(), to, today))
                        .map(each -> new Contradiction("/to", "wider-in-force", each.id()))
                        .findFirst();
    }

    private static boolean meets(Permission.Terms one, Permission.Terms other) {
        return one.ground().equals(other.ground())
                && one.purpose().equals(other.purpose())
                && !Collections.disjoint(one.parties(), other.parties())
                && !Collections.disjoint(one.dataKinds(), other.dataKinds());
    }

    private static boolean goesOn(Permission.Terms terms, LocalDate after, LocalDate today) {
        LocalDate to = terms.to();
        return !terms.from().isAfter(after) && (to == null || (to.isAfter(after) && !to.isBefore(today)));
    }
}
