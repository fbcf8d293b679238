package fi.polku.directory.exchange;

import fi.polku.directory.entries.Catalogue;
import fi.polku.directory.entries.Edit;
import fi.polku.directory.entries.Editing;
import fi.polku.directory.entries.Entries;
import fi.polku.directory.entries.Entry;
import fi.polku.directory.entries.Forms;
import fi.polku.directory.entries.History;
import fi.polku.directory.reference.CodeLists;
import fi.polku.directory.reference.Finland;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** A desk for each kind; the ones of a dry run have all that is there before them, and forget all that they do. */
final class Desks {

    private final Desk<?> organisations;
    private final Desk<?> units;
    private final Desk<?> locations;
    private final Desk<?> services;
    private final Desk<?> professionals;
    private final Desk<?> networks;
    private final List<Remembered<?>> memory;

    private Desks(Catalogue catalogue, Editing editing, Forms forms, List<Remembered<?>> memory) {
        this.memory = memory;
        organisations = new Desk<>(catalogue.organisations(), editing.organisations(), forms.organisations());
        units = new Desk<>(catalogue.units(), editing.units(), forms.units());
        locations = new Desk<>(catalogue.locations(), editing.locations(), forms.locations());
        services = new Desk<>(catalogue.services(), editing.services(), forms.services());
        professionals = new Desk<>(catalogue.professionals(), editing.professionals(), forms.professionals());
        networks = new Desk<>(catalogue.networks(), editing.networks(), forms.networks());
    }

    static Desks real(Catalogue catalogue, History history, CodeLists codes, Finland finland, Forms forms) {
        var memory = new ArrayList<Remembered<?>>();
        var remembered = remembered(catalogue, memory);
        return new Desks(remembered, Editing.of(remembered, history, codes, finland), forms, memory);
    }

    static Desks forgetful(Catalogue all, CodeLists codes, Finland finland, Forms forms) {
        var memory = new ArrayList<Remembered<?>>();
        var catalogue = remembered(all, memory);
        var overlay = new Catalogue(
                catalogue.regions(),
                new Overlay<>(catalogue.organisations(), forms.organisations()),
                new Overlay<>(catalogue.units(), forms.units()),
                new Overlay<>(catalogue.locations(), forms.locations()),
                catalogue.templates(),
                new Overlay<>(catalogue.services(), forms.services()),
                new Overlay<>(catalogue.professionals(), forms.professionals()),
                new Overlay<>(catalogue.networks(), forms.networks()),
                catalogue.memberships());
        return new Desks(overlay, Editing.of(overlay, new NoHistory(), codes, finland), forms, memory);
    }

    private static Catalogue remembered(Catalogue all, List<Remembered<?>> memory) {
        return new Catalogue(
                all.regions(),
                remembered(all.organisations(), memory),
                remembered(all.units(), memory),
                remembered(all.locations(), memory),
                remembered(all.templates(), memory),
                remembered(all.services(), memory),
                remembered(all.professionals(), memory),
                remembered(all.networks(), memory),
                remembered(all.memberships(), memory));
    }

    private static <E extends Entry<E>> Entries<E> remembered(Entries<E> entries, List<Remembered<?>> memory) {
        var remembered = new Remembered<>(entries);
        memory.add(remembered);
        return remembered;
    }

    /** Before a batch: what others have written since counts from now on. */
    void lookAgain() {
        memory.forEach(Remembered::forget);
    }

    Desk<?> of(Kind kind) {
        return switch (kind) {
            case ORGANISATION -> organisations;
            case UNIT -> units;
            case LOCATION -> locations;
            case SERVICE -> services;
            case PROFESSIONAL -> professionals;
            case NETWORK -> networks;
        };
    }

    /** What a dry run does is not worth remembering. */
    private static final class NoHistory implements History {

        @Override
        public void keep(UUID entry, Edit edit) {}

        @Override
        public List<Edit> of(UUID entry, long below, int limit) {
            return List.of();
        }
    }
}
