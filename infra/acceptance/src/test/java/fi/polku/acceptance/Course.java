package fi.polku.acceptance;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One client's way, moved by those whose part it is; every step is one that has to succeed. */
final class Course {
    static final ZoneId FINLAND = ZoneId.of("Europe/Helsinki");
    static final Map<String, Object> NOTHING = Map.of();
    static final Map<String, Object> STORY = Map.of("title", "Pienin askelin", "story", "Ensin kävely, sitten työ.");
    private static final String CLIENTS = "/api/referral/clients";
    private static final String REFERRALS = "/api/referral/referrals";
    private static final String SUPPORT_PERIODS = "/api/referral/support-periods";
    private static final String CASES = "/api/consultation/cases";
    private static final String MEETINGS = "/api/consultation/meetings";

    private final Polku polku;
    private final String clientId;
    private final String permissionId;
    private final String referralId;

    private Course(Polku polku, String clientId, String permissionId, String referralId) {
        this.polku = polku;
        this.clientId = clientId;
        this.permissionId = permissionId;
        this.referralId = referralId;
    }

    /** A new client, a permission, and one POST that creates and sends the referral. */
    static Course referred(Polku polku, String municipality) {
        return referred(polku, municipality, null);
    }

    static Course referred(Polku polku, String municipality, @Nullable String identityCode) {
        Course permitted = permitted(polku, municipality, identityCode);
        String referral = polku.sender()
                .post(REFERRALS, permitted.referring(true))
                .expect(201)
                .id();
        return new Course(polku, permitted.clientId, permitted.permissionId, referral);
    }

    /** A new client and a permission; nobody is asked anything yet. */
    static Course permitted(Polku polku, String municipality, @Nullable String identityCode) {
        String client = polku.sender()
                .post(CLIENTS, person(municipality, identityCode))
                .expect(201)
                .id();
        String permission = polku.sender()
                .post(
                        CLIENTS + "/" + client + "/permissions",
                        permission(polku.region().network()))
                .expect(201)
                .id();
        return new Course(polku, client, permission, UUID.randomUUID().toString());
    }

    /** A client case as a story, not let out yet. */
    String story() {
        return polku.sender()
                .post("/api/referral/client-stories", STORY)
                .expect(201)
                .id();
    }

    /** A problem point for the sender's own unit to repair. */
    String problem() {
        return polku.sender()
                .post("/api/referral/process-problems", problem(polku.region().unit("tyollisyys")))
                .expect(201)
                .id();
    }

    static Map<String, Object> problem(String unit) {
        return Map.of("kind", "delay", "text", "Aikoja ei ollut", "responsible", unit);
    }

    /** A support period of the client, begun today. */
    String supportPeriod() {
        return polku.sender()
                .post(SUPPORT_PERIODS, Map.of("client", clientId, "workAbility", "reduced"))
                .expect(201)
                .id();
    }

    /** The order of a referral to a network, sent at once or not. */
    static Map<String, Object> referral(String client, String network, boolean send) {
        return Map.of(
                "client",
                client,
                "target",
                Map.of("kind", "network", "id", network),
                "question",
                "Mikä auttaisi takaisin työhön?",
                "send",
                send);
    }

    /** That a party may know about a client. */
    static Map<String, Object> permission(String party) {
        return Map.of(
                "parties", List.of(party),
                "dataKinds", List.of("client", "health"),
                "purpose", "consultation",
                "ground", "permission",
                "howGiven", "signed",
                "givenBy", "client",
                "from", "2025-01-01");
    }

    static Map<String, Object> person(String municipality, @Nullable String identityCode) {
        Map<String, Object> person = new HashMap<>(
                Map.of("givenName", "Testi", "familyName", "Mallikas", "municipality", municipality, "language", "fi"));
        if (identityCode == null) {
            person.put("birthDate", "1990-05-01");
        } else {
            person.put("identityCode", identityCode);
        }
        return person;
    }

    Map<String, Object> referring(boolean send) {
        return referral(clientId, polku.region().network(), send);
    }

    String clientId() {
        return clientId;
    }

    String client() {
        return CLIENTS + "/" + clientId;
    }

    String permissionId() {
        return permissionId;
    }

    String referralId() {
        return referralId;
    }

    String referral() {
        return REFERRALS + "/" + referralId;
    }

    Course claimed() {
        polku.coordinator().command(referral(), "claim", NOTHING).expect(200);
        return this;
    }

    Course accepted() {
        polku.coordinator().command(claimed().referral(), "accept", NOTHING).expect(200);
        return this;
    }

    /** The case that opens by itself. */
    String openedCase() {
        return CASES + "/"
                + Eventually.seen(
                                () -> polku.coordinator().get(referral()),
                                seen -> !seen.text("/case/id").isEmpty())
                        .text("/case/id");
    }

    /** The cases that this referral has, as soon as the copy of permissions is trusted (again). */
    List<String> cases() {
        return Eventually.seen(() -> polku.coordinator().get(CASES + "?limit=100"), Answer::succeeded).items().stream()
                .filter(each -> each.path("referral").asString("").equals(referralId))
                .map(each -> each.path("id").asString(""))
                .toList();
    }

    /** A meeting of the network, within the hour, to which a case is brought. */
    String meetingOn(String consultation) {
        return meetingOn(polku, consultation);
    }

    static String meetingOn(Polku polku, String consultation) {
        Instant starts = Instant.now().truncatedTo(ChronoUnit.HOURS).plus(1, ChronoUnit.HOURS);
        String meeting = MEETINGS + "/"
                + polku.coordinator()
                        .post(
                                MEETINGS,
                                Map.of(
                                        "network", polku.region().network(),
                                        "startsAt", starts.toString(),
                                        "endsAt",
                                                starts.plus(3, ChronoUnit.HOURS).toString()))
                        .expect(201)
                        .id();
        polku.coordinator()
                .command(meeting, "agenda", Map.of("case", idOf(consultation)))
                .expect(200);
        return meeting;
    }

    /** Discussed, with two recommendations issued. */
    void recommended(String consultation) {
        polku.coordinator().command(consultation, "discuss", NOTHING).expect(200);
        recommend(consultation, "rehabilitation", "kela-specialist");
        recommend(consultation, "employment-service", "te-expert");
        polku.coordinator()
                .command(consultation, "issue-recommendations", NOTHING)
                .expect(200);
    }

    void summaryDelivered(String consultation) {
        polku.coordinator()
                .command(consultation, "deliver-summary", Map.of("on", today(), "way", "meeting"))
                .expect(200);
    }

    /** The referral, once it has followed to this state by itself. */
    Answer followedTo(String state) {
        return Eventually.seen(
                () -> polku.sender().get(referral()), seen -> seen.state().equals(state));
    }

    Answer closed() {
        return polku.sender()
                .command(
                        referral(),
                        "close",
                        Map.of("clientInformed", Map.of("on", today(), "way", "phone"), "nextStep", "none"))
                .expect(200);
    }

    /** The rest of the way of an accepted referral: case, meeting, recommendations, summary, outcome. */
    Answer walked() {
        String consultation = openedCase();
        meetingOn(consultation);
        followedTo("SCHEDULED");
        recommended(consultation);
        followedTo("IN_PROGRESS");
        summaryDelivered(consultation);
        followedTo("OUTCOME_REPORTED");
        return closed();
    }

    Answer withdrawn() {
        return polku.sender()
                .command(client(), "permissions/" + permissionId + "/withdraw", NOTHING)
                .expect(200);
    }

    static String today() {
        return LocalDate.now(FINLAND).toString();
    }

    private void recommend(String consultation, String kind, String role) {
        polku.coordinator()
                .post(
                        consultation + "/recommendations",
                        Map.of(
                                "text",
                                "Selvitetään yhdessä",
                                "kind",
                                kind,
                                "responsibleRole",
                                role,
                                "dueOn",
                                LocalDate.now(FINLAND).plusMonths(2).toString()))
                .expect(201);
    }

    static String idOf(String path) {
        return path.substring(path.lastIndexOf('/') + 1);
    }
}
