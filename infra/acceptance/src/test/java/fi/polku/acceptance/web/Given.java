package fi.polku.acceptance.web;

import fi.polku.acceptance.Answer;
import fi.polku.acceptance.IdentityCodes;
import fi.polku.acceptance.Site;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import tools.jackson.databind.JsonNode;

/** What is there before a story begins, made by those whose part it is. */
final class Given {
    private static final String CLIENTS = "/api/referral/clients";
    private static final String REFERRALS = "/api/referral/referrals";
    private static final String KOKKOLA = "272";

    private final Site site;

    Given(Site site) {
        this.site = site;
    }

    /** A family name that nobody else has. */
    static String somebody() {
        return "Tarina" + UUID.randomUUID().toString().replaceAll("[^a-f]", "");
    }

    /** A service of the receiver's unit. */
    JsonNode service() {
        return site.service();
    }

    JsonNode network() {
        return site.as(site.sender())
                .get("/api/directory/networks?region=18")
                .expect(200)
                .items()
                .getFirst();
    }

    /** Where the clients live, by its names. */
    JsonNode municipality() {
        return site.as(site.sender()).get("/api/directory/municipalities").expect(200).items().stream()
                .filter(each -> each.path("code").asString("").equals(KOKKOLA))
                .findFirst()
                .orElseThrow()
                .path("name");
    }

    /** A client of the sender's unit; answers the id. */
    String client(String givenName, String familyName) {
        return site.as(site.sender())
                .post(
                        CLIENTS,
                        Map.of(
                                "givenName", givenName,
                                "familyName", familyName,
                                "identityCode", IdentityCodes.next(),
                                "municipality", KOKKOLA,
                                "language", "fi"))
                .expect(201)
                .id();
    }

    /** That the service may know of the client. */
    Given permitted(String client) {
        site.as(site.sender())
                .post(
                        CLIENTS + "/" + client + "/permissions",
                        Map.of(
                                "parties", List.of(service().path("id").asString("")),
                                "dataKinds", List.of("client"),
                                "purpose", "work-ability-support",
                                "ground", "permission",
                                "howGiven", "signed",
                                "givenBy", "client",
                                "from", "2026-01-01"))
                .expect(201);
        return this;
    }

    /** A referral to the service, sent or still a draft; answers the id. */
    String referral(String client, String question, boolean sent) {
        permitted(client);
        return site.as(site.sender())
                .post(
                        REFERRALS,
                        Map.of(
                                "client",
                                client,
                                "target",
                                Map.of(
                                        "kind",
                                        "service",
                                        "id",
                                        service().path("id").asString("")),
                                "question",
                                question,
                                "send",
                                sent))
                .expect(201)
                .id();
    }

    /** The referral as the sender reads it. */
    Answer asSent(String referral) {
        return site.as(site.sender()).get(REFERRALS + "/" + referral).expect(200);
    }
}
