package fi.polku.directory.entries;

import fi.polku.directory.RunningDirectory;

class StoredEntriesIT implements EntriesSpecification {

    @Override
    public Catalogue catalogue() {
        return RunningDirectory.bean(Catalogue.class);
    }
}
