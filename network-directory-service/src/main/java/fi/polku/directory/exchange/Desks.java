package fi.polku.directory.exchange;

import fi.polku.directory.entries.Catalogue;
import fi.polku.directory.entries.Editing;
import fi.polku.directory.entries.Forms;
import fi.polku.directory.reference.CodeLists;
import fi.polku.directory.reference.Finland;

/** A desk for each kind; the ones of a dry run have all that is there before them, and forget all that they do. */
final class Desks {

    private final Desk<?> organisations;
    private final Desk<?> units;
    private final Desk<?> services;
    private final Desk<?> networks;

    private Desks(Catalogue catalogue, Editing editing, Forms forms) {
        organisations = new Desk<>(catalogue.organisations(), editing.organisations(), forms.organisations());
        units = new Desk<>(catalogue.units(), editing.units(), forms.units());
        services = new Desk<>(catalogue.services(), editing.services(), forms.services());
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
                new Overlay<>(catalogue.services(), forms.services()),
                new Overlay<>(catalogue.networks(), forms.networks()),
                catalogue.memberships());
        return new Desks(overlay, Editing.of(overlay, codes, finland), forms);
    }

    Desk<?> of(Kind kind) {
        return switch (kind) {
            case ORGANISATION -> organisations;
            case UNIT -> units;
            case SERVICE -> services;
            case NETWORK -> networks;
        };
    }
}
