package fi.polku.consultation.cases;

/** There is no recommendation to give. */
public final class NothingProposed extends RuntimeException {
    NothingProposed() {
        super("nothing has been proposed");
    }
}
