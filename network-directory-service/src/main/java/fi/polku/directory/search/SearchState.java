package fi.polku.directory.search;

/** Whether there is anything to be searched yet. */
public interface SearchState {

    /** Whether the index has held all that had been published when this replica started. */
    boolean isComplete();
}
