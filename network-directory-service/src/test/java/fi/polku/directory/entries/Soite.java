package fi.polku.directory.entries;

import fi.polku.directory.reference.CodeLists;
import fi.polku.directory.reference.Finland;
import fi.polku.directory.reference.Name;
import fi.polku.platform.mongo.Creation;
import fi.polku.platform.mongo.Ids;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Keski-Pohjanmaa as a small directory, and the ways to propose entries to it. */
public final class Soite {

    public static final String REGION = "18";
    public static final String ISSUER = "https://id.soite.example";
    public static final LocalDate START = LocalDate.of(2026, 1, 1);
    public static final Instant NOW = Instant.parse("2026-11-21T10:00:00Z");

    public final History history = new InMemoryHistory();
    public final Catalogue catalogue = Catalogues.inMemory();
    public final Editing editing = Editing.of(catalogue, history, CodeLists.load(), Finland.load(), Turns.taken());
    public final UUID ownUnit = Ids.next();
    public final UUID ownOrganisation = Ids.next();
    public final Editor admin = member(REGION, Duties.REGION_ADMIN);
    public final Editor editor = member(REGION, Duties.DIRECTORY_EDITOR);
    public final Editor worker = member(REGION);
    public final Editor foreigner = member("20", Duties.REGION_ADMIN, Duties.DIRECTORY_EDITOR);

    public Soite() {
        bind(List.of(new IssuerBinding(ISSUER, List.of())));
    }

    public void bind(List<IssuerBinding> issuers) {
        var id = Regions.idOf(REGION);
        var region = new Region(REGION, issuers, List.of());
        catalogue
                .regions()
                .find(id)
                .ifPresentOrElse(
                        seen -> catalogue.regions().replace(seen, region),
                        () -> catalogue.regions().addIfAbsent(id, REGION, region));
    }

    public Editor member(String region, String... duties) {
        return new Editor(region, ownOrganisation, ownUnit, Ids.next(), Set.of(duties), null);
    }

    public static Creation creation() {
        return new Creation(Ids.next(), "mac");
    }

    public static Name name(String fi) {
        return new Name(fi, null, null);
    }

    public static Organisation organisation(Validity validity, @Nullable UUID successor) {
        return new Organisation(
                "wellbeing-services-county", name("Soite"), validity, successor, Standing.PUBLISHED, List.of());
    }

    public static Unit unit(UUID organisation, Validity validity) {
        return new Unit(organisation, name("Verkosto"), validity, null, Standing.PUBLISHED, List.of());
    }

    public static MembershipWanted person(UUID unit, String subject, Validity validity, String... duties) {
        return new MembershipWanted(ISSUER, subject, "Tiina Teeri", unit, "te-expert", List.of(duties), validity);
    }

    public Held<Organisation> anyOrganisation() {
        return anyOrganisation(Validity.since(START));
    }

    public Held<Organisation> anyOrganisation(Validity validity) {
        return editing.organisations().create(admin, creation(), organisation(validity, null), NOW);
    }

    public Held<Unit> anyUnit() {
        return anyUnit(anyOrganisation().id(), Validity.since(START));
    }

    public Held<Unit> anyUnit(UUID organisation, Validity validity) {
        return editing.units().create(admin, creation(), unit(organisation, validity), NOW);
    }

    public Held<Membership> anyMembership(UUID unit, String... duties) {
        return editing.memberships()
                .grant(admin, creation(), person(unit, "kp-te", Validity.since(START), duties), NOW);
    }
}
