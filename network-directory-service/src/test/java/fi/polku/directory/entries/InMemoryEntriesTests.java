package fi.polku.directory.entries;

class InMemoryEntriesTests implements EntriesSpecification {

    private final Catalogue catalogue = Catalogues.inMemory();

    @Override
    public Catalogue catalogue() {
        return catalogue;
    }
}
