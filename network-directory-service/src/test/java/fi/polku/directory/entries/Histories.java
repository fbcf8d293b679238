package fi.polku.directory.entries;

/** For tests of other packages. */
public final class Histories {

    private Histories() {}

    public static History inMemory() {
        return new InMemoryHistory();
    }
}
