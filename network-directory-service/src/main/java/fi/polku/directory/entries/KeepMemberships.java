package fi.polku.directory.entries;

import fi.polku.directory.entries.Selection.Field;
import fi.polku.platform.mongo.Creation;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/** Grants and ends memberships, in the editor's own region. */
public final class KeepMemberships {

    private final Catalogue catalogue;
    private final EditEntries<Membership> edit;

    KeepMemberships(Catalogue catalogue, EditEntries<Membership> edit) {
        this.catalogue = catalogue;
        this.edit = edit;
    }

    /** The unit tells the organisation; {@code wanted} does not. */
    public Held<Membership> grant(Editor editor, Creation creation, MembershipWanted wanted, Instant at) {
        edit.requireDuty(editor);
        return edit.create(editor, creation, wanted.in(organisationOf(wanted)), at);
    }

    private UUID organisationOf(MembershipWanted wanted) {
        return catalogue
                .units()
                .find(wanted.unit())
                .orElseThrow(() -> new EntryRefused(Fault.at("/unit", "unknown-reference")))
                .entry()
                .organisation();
    }

    /** The operator's grant, by the same rules, where the region itself has nobody who could. */
    public Held<Membership> grantAsOperator(String region, UUID id, MembershipWanted wanted, Instant at) {
        return edit.createAsOperator(id, region, wanted.in(organisationOf(wanted)), at);
    }

    /**
     * Ends a membership, or brings its end forward.
     *
     * @param on the last day on which it is in force
     */
    public Held<Membership> end(Editor editor, UUID id, long expectedVersion, LocalDate on, Instant at) {
        return edit.inTurn(editor, () -> endNow(editor, id, expectedVersion, on, at));
    }

    private Held<Membership> endNow(Editor editor, UUID id, long expectedVersion, LocalDate on, Instant at) {
        var seen = edit.editable(editor, id, expectedVersion);
        var membership = seen.entry();
        if (on.equals(membership.validity().to())) {
            return seen;
        }
        if (on.isBefore(membership.validity().from())) {
            throw new EntryRefused(Fault.at("/on", "before-its-start"));
        }
        var ended = membership.endingOn(on);
        if (ended.validity().outlives(membership.validity())) {
            throw new EntryRefused(Fault.at("/on", "already-ended"));
        }
        if (membership.duties().contains(Duties.REGION_ADMIN) && isLastAdmin(seen, on)) {
            throw new EntryRefused(Fault.at("/on", "last-admin"));
        }
        return edit.commit(seen, ended, FactName.ENDED, editor.hand(at));
    }

    public boolean mayEnd(Editor editor, Held<Membership> held) {
        return edit.mayChange(editor, held);
    }

    EditEntries<Membership> edit() {
        return edit;
    }

    /** A region without an admin could not make itself another one. */
    private boolean isLastAdmin(Held<Membership> leaving, LocalDate on) {
        var nextDay = on.plusDays(1);
        var admins = Selection.where(Field.DUTIES, Duties.REGION_ADMIN).inRegion(leaving.region());
        return catalogue.memberships().list(admins).stream()
                .filter(other -> !other.id().equals(leaving.id()))
                .noneMatch(other -> other.entry().validity().holds(nextDay));
    }
}
