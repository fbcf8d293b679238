package fi.polku.consultation.cases;

/** Somebody else has to do this. */
public final class NotYourPart extends RuntimeException {
    NotYourPart(CaseAction action) {
        super(action.code());
    }
}
