package fi.polku.directory.entries;

/** One named demand on an entry; it adds a fault for each field that breaks it. */
@FunctionalInterface
interface Rule<E> {
    void check(Proposal<E> proposal, Faults faults);
}
