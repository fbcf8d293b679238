package fi.polku.directory.entries.web;

import fi.polku.directory.entries.Entry;
import fi.polku.directory.entries.EveryKind.Found;
import fi.polku.directory.entries.Location;
import fi.polku.directory.entries.Membership;
import fi.polku.directory.entries.Network;
import fi.polku.directory.entries.Organisation;
import fi.polku.directory.entries.Professional;
import fi.polku.directory.entries.Revision;
import fi.polku.directory.entries.Service;
import fi.polku.directory.entries.ServicePath;
import fi.polku.directory.entries.Template;
import fi.polku.directory.entries.Unit;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An entry that waits to be published.
 *
 * @param name as it is to be, in Finnish
 * @param published whether everybody sees an entry already, which the draft is to change
 * @param writtenAt when the draft was written last
 */
record BeingWrittenView(
        UUID id,
        long version,
        String kind,
        String name,
        @Nullable UUID organisation,
        boolean published,
        @Nullable Instant writtenAt,
        @Nullable UUID writtenBy) {

    static BeingWrittenView of(Found<?> found) {
        return of(found.kind().name(), Revision.drafted(found.held()).entry(), found);
    }

    private static BeingWrittenView of(String kind, Entry<?> wanted, Found<?> found) {
        var held = found.held();
        var revision = held.entry().standing().revision();
        var edit = held.entry().standing().lastEdit();
        return new BeingWrittenView(
                held.id(),
                held.version(),
                kind,
                name(wanted),
                wanted.organisation(),
                !held.entry().standing().draft(),
                revision != null ? revision.at() : edit == null ? null : edit.at(),
                revision != null ? revision.by() : edit == null ? null : edit.by());
    }

    private static String name(Entry<?> entry) {
        return switch (entry) {
            case Organisation organisation -> organisation.name().fi();
            case Unit unit -> unit.name().fi();
            case Location location -> location.name().fi();
            case Template template -> template.name().fi();
            case Service service -> service.name().fi();
            case Professional professional -> professional.fullName();
            case Network network -> network.name().fi();
            case ServicePath path -> path.name().fi();
            case Membership membership -> membership.displayName();
        };
    }
}
