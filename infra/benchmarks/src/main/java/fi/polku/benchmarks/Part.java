package fi.polku.benchmarks;

/** What can be measured by itself, in the order in which it is measured. */
enum Part {
    GATEWAY,
    REPORTS,
    SEND,
    MANY,
    REBUILD,
    IMPORT,
    DIRECTORY,
    SEARCH,
    WORKLISTS,
    UP;

    boolean needsStack() {
        return this != GATEWAY && this != UP;
    }
}
