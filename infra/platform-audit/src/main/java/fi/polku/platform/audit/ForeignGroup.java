package fi.polku.platform.audit;

/** Somebody else wrote under a name that only this process may use. */
class ForeignGroup extends RuntimeException {

    ForeignGroup(String id) {
        super("Another group stands at " + id);
    }
}
