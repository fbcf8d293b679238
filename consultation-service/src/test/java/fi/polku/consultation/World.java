package fi.polku.consultation;

import fi.polku.contracts.LocalizedText;
import fi.polku.contracts.PublicState;
import fi.polku.contracts.PublishedType;
import fi.polku.contracts.directory.IssuerBinding;
import fi.polku.contracts.directory.MembershipState;
import fi.polku.contracts.directory.NetworkState;
import fi.polku.contracts.directory.RegionState;
import fi.polku.contracts.directory.Seat;
import fi.polku.contracts.directory.Substitute;
import fi.polku.contracts.directory.UnitState;
import fi.polku.contracts.directory.Validity;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** A small directory: a network with its co-ordinator and two seats, a sending unit, and another region. */
final class World {
    static final String REGION = "18";
    static final UUID COUNTY = id(1);
    static final UUID EMPLOYMENT = id(2);
    static final UUID SENDING = id(11);
    static final UUID COORDINATING = id(12);
    static final UUID HEALTH_CENTRE = id(13);
    static final UUID NETWORK = id(31);

    /** Ended; their work is with {@link #SENDING}, {@link #HEALTH_CENTRE} and {@link #COORDINATING}, the last by way of another. */
    static final UUID FORMER_SENDING = id(17);

    static final UUID FORMER_HEALTH_CENTRE = id(20);

    static final UUID FORMER_COORDINATING = id(18);

    /** Co-ordinated by the unit that has ended. */
    static final UUID INHERITED_NETWORK = id(32);

    /** On which Tiina stands in at a seat that is nobody's. */
    static final LocalDate A_DAY = LocalDate.of(2098, 1, 2);

    private static final UUID IN_BETWEEN = id(19);
    static final UUID TIINA = id(41);
    static final UUID PIRJO = id(43);
    static final UUID LEENA = id(44);

    /** Whose membership is over. */
    private static final UUID LEFT = id(45);

    private static final String OTHER_REGION = "20";
    private static final UUID OTHER_COUNTY = id(4);
    private static final UUID OTHER_UNIT = id(16);
    private static final Validity ALWAYS = new Validity(LocalDate.of(2020, 1, 1), null);
    private static final Validity UNTIL_2025 = new Validity(LocalDate.of(2020, 1, 1), LocalDate.of(2025, 12, 31));

    private final String issuer;
    private final Map<PublicState, PublishedType> entries = new LinkedHashMap<>();

    World(String issuer) {
        this.issuer = issuer;
        region(id(91), REGION);
        region(id(92), OTHER_REGION);
        unit(SENDING, REGION, EMPLOYMENT);
        unit(COORDINATING, REGION, COUNTY);
        unit(HEALTH_CENTRE, REGION, COUNTY);
        unit(OTHER_UNIT, OTHER_REGION, OTHER_COUNTY);
        ended(FORMER_SENDING, EMPLOYMENT, SENDING);
        ended(FORMER_HEALTH_CENTRE, COUNTY, HEALTH_CENTRE);
        ended(FORMER_COORDINATING, COUNTY, IN_BETWEEN);
        ended(IN_BETWEEN, COUNTY, COORDINATING);
        member(TIINA, REGION, "tiina", EMPLOYMENT, SENDING, "te-expert");
        member(id(42), REGION, "cora", COUNTY, COORDINATING, "coordinating-worker");
        member(PIRJO, REGION, "pirjo", COUNTY, HEALTH_CENTRE, "psychologist");
        member(LEENA, REGION, "leena", COUNTY, HEALTH_CENTRE, "health-centre-physician");
        member(id(47), OTHER_REGION, "oili", OTHER_COUNTY, OTHER_UNIT, "own-worker");
        var seats = List.of(
                new Seat("psychologist", HEALTH_CENTRE, PIRJO),
                new Seat("health-centre-physician", HEALTH_CENTRE, LEENA),
                new Seat(
                        "substance-expert",
                        HEALTH_CENTRE,
                        null,
                        List.of(new Substitute(TIINA, new Validity(A_DAY, A_DAY)))));
        network(NETWORK, COORDINATING, seats);
        var before = new MembershipState(
                LEFT,
                REGION,
                issuer,
                "lasse",
                "lasse",
                COUNTY,
                HEALTH_CENTRE,
                "social-worker",
                List.of(),
                UNTIL_2025,
                List.of());
        entries.put(before, PublishedType.MEMBERSHIP);
        network(
                INHERITED_NETWORK,
                FORMER_COORDINATING,
                List.of(
                        new Seat("psychologist", FORMER_HEALTH_CENTRE, PIRJO),
                        new Seat("social-worker", HEALTH_CENTRE, LEFT)));
    }

    private void network(UUID id, UUID coordinating, List<Seat> seats) {
        entries.put(
                new NetworkState(id, REGION, COUNTY, coordinating, name("Työkykyverkosto"), seats, ALWAYS, List.of()),
                PublishedType.NETWORK);
    }

    Map<PublicState, PublishedType> entries() {
        return entries;
    }

    /** Subjects whose tokens the service knows a membership for. */
    static List<String> people() {
        return List.of("tiina", "cora", "pirjo", "leena", "oili");
    }

    private void region(UUID id, String code) {
        var bound = List.of(new IssuerBinding(issuer, List.of()));
        entries.put(new RegionState(id, code, name("Alue"), List.of(), bound, List.of()), PublishedType.REGION);
    }

    private void unit(UUID id, String region, UUID organisation) {
        entries.put(
                new UnitState(id, region, organisation, name("Yksikkö"), ALWAYS, null, List.of()), PublishedType.UNIT);
    }

    private void ended(UUID id, UUID organisation, UUID successor) {
        entries.put(
                new UnitState(id, REGION, organisation, name("Entinen"), UNTIL_2025, successor, List.of()),
                PublishedType.UNIT);
    }

    private void member(UUID id, String region, String subject, UUID organisation, UUID unit, String role) {
        entries.put(
                new MembershipState(
                        id, region, issuer, subject, subject, organisation, unit, role, List.of(), ALWAYS, List.of()),
                PublishedType.MEMBERSHIP);
    }

    private static LocalizedText name(String fi) {
        return new LocalizedText(fi, null, null);
    }

    private static UUID id(long number) {
        return new UUID(0x7000L, 0x8000_0000_0000_0000L | number);
    }
}
