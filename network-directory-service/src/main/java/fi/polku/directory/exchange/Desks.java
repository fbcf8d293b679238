package fi.polku.directory.exchange;

import fi.polku.directory.entries.Catalogue;
import fi.polku.directory.entries.Edit;
import fi.polku.directory.entries.Editing;
import fi.polku.directory.entries.Forms;
import fi.polku.directory.entries.History;
import fi.polku.directory.reference.CodeLists;
import fi.polku.directory.reference.Finland;
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

    private Desks(Catalogue catalogue, Editing editing, Forms forms) {
        organisations = new Desk<>(catalogue.organisations(), editing.organisations(), forms.organisations());
        units = new Desk<>(catalogue.units(), editing.units(), forms.units());
        locations = new Desk<>(catalogue.locations(), editing.locations(), forms.locations());
        services = new Desk<>(catalogue.services(), editing.services(), forms.services());
        professionals = new Desk<>(catalogue.professionals(), editing.professionals(), forms.professionals());
        networks = new Desk<>(catalogue.networks(), editing.networks(), forms.networks());
    }

    static Desks real(Catalogue catalogue, Editing editing, Forms forms) {
        return new Desks(catalogue, editing, forms);
    }

    static Desks forgetful(Catalogue catalogue, CodeLists codes, Finland finland, Forms forms) {
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
        return new Desks(overlay, Editing.of(overlay, new NoHistory(), codes, finland), forms);
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
