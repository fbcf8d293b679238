package fi.polku.directory.entries;

import fi.polku.directory.text.PlainText;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validation;
import jakarta.validation.Validator;

/** The demand on every word of an entry, by whichever way it came in: what its fields say of themselves holds. */
final class WellFormed {

    private final Validator validator;

    WellFormed() {
        try (var factory = Validation.buildDefaultValidatorFactory()) {
            validator = factory.getValidator();
        }
    }

    void check(Proposal<? extends Entry<?>> proposal, Faults faults) {
        validator.validate(proposal.after()).stream()
                .map(violation -> Fault.at(pointer(violation), code(violation)))
                .distinct()
                .forEach(fault -> faults.add(fault.pointer(), fault.code()));
    }

    private static String pointer(ConstraintViolation<?> violation) {
        var pointer = new StringBuilder();
        for (var node : violation.getPropertyPath()) {
            if (node.getIndex() != null) {
                pointer.append('/').append(node.getIndex());
            }
            // Elements of lists have a name that is none.
            if (node.getName() != null && !node.getName().startsWith("<")) {
                pointer.append('/').append(node.getName());
            }
        }
        return pointer.toString();
    }

    private static String code(ConstraintViolation<?> violation) {
        var constraint = violation.getConstraintDescriptor().getAnnotation();
        return constraint instanceof PlainText ? "not-plain-text" : "malformed";
    }
}
