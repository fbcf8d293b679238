package fi.polku.directory.entries.web;

import fi.polku.directory.entries.EveryKind.Found;
import java.util.UUID;

/** How an entry of any kind stands now. */
record EntryStateView(UUID id, long version, String kind, StandingView standing) {

    static EntryStateView of(Found<?> found) {
        var held = found.held();
        return new EntryStateView(
                held.id(),
                held.version(),
                found.kind().name(),
                StandingView.of(held.entry().standing()));
    }
}
