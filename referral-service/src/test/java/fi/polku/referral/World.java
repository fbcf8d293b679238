package fi.polku.referral;

import fi.polku.contracts.LocalizedText;
import fi.polku.contracts.PublicState;
import fi.polku.contracts.PublishedType;
import fi.polku.contracts.directory.Criterion;
import fi.polku.contracts.directory.IssuerBinding;
import fi.polku.contracts.directory.MembershipState;
import fi.polku.contracts.directory.Municipality;
import fi.polku.contracts.directory.NetworkState;
import fi.polku.contracts.directory.OrganisationState;
import fi.polku.contracts.directory.RegionState;
import fi.polku.contracts.directory.Seat;
import fi.polku.contracts.directory.ServiceDescription;
import fi.polku.contracts.directory.ServiceState;
import fi.polku.contracts.directory.Substitute;
import fi.polku.contracts.directory.TemplateState;
import fi.polku.contracts.directory.UnitState;
import fi.polku.contracts.directory.Validity;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A small directory: a sender, a receiving unit, a network with its co-ordinators, and another region. */
public final class World {
    static final String REGION = "16";
    static final String OTHER_REGION = "17";
    static final String KOKKOLA = "272";
    static final String KANNUS = "217";

    static final UUID COUNTY = id(1);
    static final UUID EMPLOYMENT = id(2);
    static final UUID KELA = id(3);
    static final UUID OTHER_COUNTY = id(4);
    static final UUID ASSOCIATION = id(5);

    static final UUID SENDING = id(11);
    static final UUID RECEIVING = id(12);
    static final UUID COORDINATING = id(13);
    static final UUID KELA_UNIT = id(14);
    static final UUID BYSTANDING = id(15);
    static final UUID OTHER_UNIT = id(16);

    static final UUID FORMER_UNIT = id(17);
    static final UUID OVERSEEING = id(18);
    static final UUID ASSOCIATION_UNIT = id(19);

    static final UUID SERVICE = id(21);
    static final UUID ENDED_SERVICE = id(22);
    static final UUID KANNUS_SERVICE = id(23);
    static final UUID YOUTH_SERVICE = id(24);
    static final UUID OTHER_SERVICE = id(25);
    static final UUID NEIGHBOUR_SERVICE = id(26);
    static final UUID OWN_SERVICE = id(27);
    static final UUID FORMER_SERVICE = id(28);
    static final UUID COMING_SERVICE = id(29);
    static final UUID CHOOSY_SERVICE = id(30);
    public static final UUID NETWORK = id(31);

    static final UUID TIINA = id(41);
    static final UUID RITA = id(42);
    public static final UUID KELLY = id(45);
    static final UUID RISTO = id(48);
    static final UUID BEATE = id(46);
    static final UUID MONA = id(49);
    static final UUID LEA = id(52);
    static final UUID DINA = id(57);
    private static final UUID SANNA = id(55);
    private static final UUID SILJA = id(56);

    private static final Validity ALWAYS = new Validity(LocalDate.of(2020, 1, 1), null);
    private static final Validity TO_COME = new Validity(LocalDate.of(2099, 1, 1), null);
    private static final Validity UNTIL_2099 = new Validity(LocalDate.of(2020, 1, 1), LocalDate.of(2099, 1, 1));
    private static final Validity PAST = new Validity(LocalDate.of(2020, 1, 1), LocalDate.of(2021, 1, 1));

    private final String issuer;
    private final Map<PublicState, PublishedType> entries = new LinkedHashMap<>();

    World(String issuer) {
        this.issuer = issuer;
        regions();
        units();
        targets();
        members();
        former();
    }

    Map<PublicState, PublishedType> entries() {
        return entries;
    }

    /** Subjects whose tokens the service knows a membership for. */
    static List<String> people() {
        return List.of(
                "tiina", "rita", "cora", "kelly", "beate", "oili", "risto", "mona", "ada", "tom", "petra", "paavo",
                "sanna", "silja", "dina", "oskar");
    }

    private void regions() {
        List<IssuerBinding> bound = List.of(new IssuerBinding(issuer, List.of()));
        List<Municipality> home =
                List.of(new Municipality(KOKKOLA, name("Kokkola")), new Municipality(KANNUS, name("Kannus")));
        List<Municipality> elsewhere = List.of(new Municipality("205", name("Kajaani")));
        entries.put(
                new RegionState(id(91), REGION, name("Keski-Pohjanmaa"), home, bound, List.of()), PublishedType.REGION);
        entries.put(
                new RegionState(id(92), OTHER_REGION, name("Kainuu"), elsewhere, bound, List.of()),
                PublishedType.REGION);
    }

    private void units() {
        organisation(COUNTY, REGION, "wellbeing-services-county");
        organisation(EMPLOYMENT, REGION, "employment-service");
        organisation(KELA, REGION, "social-insurance");
        organisation(OTHER_COUNTY, OTHER_REGION, "wellbeing-services-county");
        organisation(ASSOCIATION, REGION, "association");
        unit(OVERSEEING, REGION, EMPLOYMENT);
        unit(ASSOCIATION_UNIT, REGION, ASSOCIATION);
        unit(SENDING, REGION, EMPLOYMENT);
        unit(RECEIVING, REGION, COUNTY);
        unit(COORDINATING, REGION, COUNTY);
        unit(KELA_UNIT, REGION, KELA);
        unit(BYSTANDING, REGION, COUNTY);
        unit(OTHER_UNIT, OTHER_REGION, OTHER_COUNTY);
        entries.put(
                new UnitState(FORMER_UNIT, REGION, COUNTY, name("Entinen"), PAST, RECEIVING, List.of()),
                PublishedType.UNIT);
    }

    private void targets() {
        service(SERVICE, REGION, 18, 68, List.of(KOKKOLA), ALWAYS);
        endedService(ENDED_SERVICE, RECEIVING, SERVICE);
        service(KANNUS_SERVICE, REGION, null, null, List.of(KANNUS), ALWAYS);
        service(YOUTH_SERVICE, REGION, 13, 17, List.of(), ALWAYS);
        service(OTHER_SERVICE, OTHER_REGION, null, null, List.of(), ALWAYS);
        service(NEIGHBOUR_SERVICE, REGION, COUNTY, BYSTANDING, null, null, List.of(), ALWAYS);
        service(OWN_SERVICE, REGION, EMPLOYMENT, SENDING, null, null, List.of(), ALWAYS);
        endedService(FORMER_SERVICE, FORMER_UNIT, ENDED_SERVICE);
        service(COMING_SERVICE, REGION, null, null, List.of(), TO_COME);
        choosyService();
        var standIns = List.of(new Substitute(SANNA, UNTIL_2099), new Substitute(SILJA, PAST));
        var seats = List.of(
                new Seat("coordinating-worker", KELA_UNIT, KELLY, standIns), new Seat("te-expert", SENDING, TIINA));
        entries.put(
                new NetworkState(
                        NETWORK, REGION, COUNTY, COORDINATING, name("Työkykyverkosto"), seats, ALWAYS, List.of()),
                PublishedType.NETWORK);
    }

    private void members() {
        member(TIINA, REGION, "tiina", EMPLOYMENT, SENDING, "te-expert");
        member(RITA, REGION, "rita", COUNTY, RECEIVING, "own-worker");
        member(id(43), REGION, "cora", COUNTY, COORDINATING, "coordinating-worker");
        member(KELLY, REGION, "kelly", KELA, KELA_UNIT, "kela-specialist");
        member(BEATE, REGION, "beate", COUNTY, BYSTANDING, "own-worker");
        member(id(47), OTHER_REGION, "oili", OTHER_COUNTY, OTHER_UNIT, "own-worker");
        member(RISTO, REGION, "risto", COUNTY, RECEIVING, "own-worker");
        member(MONA, REGION, "mona", COUNTY, RECEIVING, "manager", "service-manager");
        member(id(50), REGION, "ada", COUNTY, BYSTANDING, "manager", "region-admin");
        member(id(51), REGION, "tom", EMPLOYMENT, SENDING, "manager", "service-manager");
        member(id(53), REGION, "petra", EMPLOYMENT, OVERSEEING, "administrator", "privacy-officer");
        member(SANNA, REGION, "sanna", KELA, KELA_UNIT, "kela-specialist");
        member(SILJA, REGION, "silja", KELA, KELA_UNIT, "kela-specialist");
        member(DINA, REGION, "dina", KELA, KELA_UNIT, "kela-specialist");
        member(id(54), REGION, "paavo", COUNTY, BYSTANDING, "administrator", "privacy-officer");
        member(id(58), OTHER_REGION, "oskar", OTHER_COUNTY, OTHER_UNIT, "manager", "region-admin");
    }

    /** Somebody who has left. */
    private void former() {
        entries.put(
                new MembershipState(
                        LEA, REGION, issuer, "lea", "lea", COUNTY, RECEIVING, "own-worker", List.of(), PAST, List.of()),
                PublishedType.MEMBERSHIP);
    }

    private void organisation(UUID id, String region, String kind) {
        entries.put(
                new OrganisationState(id, region, kind, name("Organisaatio"), ALWAYS, null, List.of()),
                PublishedType.ORGANISATION);
    }

    private void unit(UUID id, String region, UUID organisation) {
        entries.put(
                new UnitState(id, region, organisation, name("Yksikkö"), ALWAYS, null, List.of()), PublishedType.UNIT);
    }

    /** A service with rules of its own; what has to come with a referral stands in the national description alone. */
    private void choosyService() {
        entries.put(
                new TemplateState(
                        id(93),
                        REGION,
                        COUNTY,
                        "mental-health",
                        name("Valtakunnallinen"),
                        described(
                                List.of(new Criterion("LIFE_SITUATION", "ANY_OF", List.of("student"))),
                                List.of(name("Kartoituslomake"), name("Lääkärinlausunto"))),
                        ALWAYS,
                        null,
                        null,
                        List.of()),
                PublishedType.TEMPLATE);
        entries.put(
                new ServiceState(
                        CHOOSY_SERVICE,
                        REGION,
                        COUNTY,
                        RECEIVING,
                        "mental-health",
                        name("Valikoiva palvelu"),
                        true,
                        null,
                        null,
                        List.of(),
                        ALWAYS,
                        id(93),
                        described(
                                List.of(
                                        new Criterion("WORK_ABILITY", "ANY_OF", List.of("reduced", "threatened")),
                                        new Criterion("NEED", "NONE_OF", List.of("substance-use")),
                                        new Criterion("SITUATION", "ANY_OF", List.of("stuck"))),
                                List.of()),
                        null,
                        null,
                        null,
                        null,
                        List.of()),
                PublishedType.SERVICE);
    }

    private static ServiceDescription described(List<Criterion> rules, List<LocalizedText> documents) {
        return new ServiceDescription(null, null, List.of(), null, rules, List.of(), null, documents, null, List.of());
    }

    private void service(
            UUID id,
            String region,
            @Nullable Integer minimumAge,
            @Nullable Integer maximumAge,
            List<String> municipalities,
            Validity validity) {
        service(id, region, COUNTY, RECEIVING, minimumAge, maximumAge, municipalities, validity);
    }

    private void service(
            UUID id,
            String region,
            UUID organisation,
            UUID unit,
            @Nullable Integer minimumAge,
            @Nullable Integer maximumAge,
            List<String> municipalities,
            Validity validity) {
        entries.put(
                new ServiceState(
                        id,
                        region,
                        organisation,
                        unit,
                        "mental-health",
                        name("Palvelu"),
                        true,
                        minimumAge,
                        maximumAge,
                        municipalities,
                        validity,
                        List.of()),
                PublishedType.SERVICE);
    }

    private void endedService(UUID id, UUID unit, UUID successor) {
        entries.put(
                new ServiceState(
                        id,
                        REGION,
                        COUNTY,
                        unit,
                        "mental-health",
                        name("Entinen palvelu"),
                        true,
                        null,
                        null,
                        List.of(),
                        PAST,
                        null,
                        null,
                        null,
                        null,
                        successor,
                        null,
                        List.of()),
                PublishedType.SERVICE);
    }

    private void member(
            UUID id, String region, String subject, UUID organisation, UUID unit, String role, String... duties) {
        entries.put(
                new MembershipState(
                        id,
                        region,
                        issuer,
                        subject,
                        subject,
                        organisation,
                        unit,
                        role,
                        List.of(duties),
                        ALWAYS,
                        List.of()),
                PublishedType.MEMBERSHIP);
    }

    private static LocalizedText name(String fi) {
        return new LocalizedText(fi, null, null);
    }

    private static UUID id(long number) {
        return new UUID(0x7000L, 0x8000_0000_0000_0000L | number);
    }
}
