package fi.polku.acceptance.web;

import fi.polku.acceptance.Answer;
import fi.polku.acceptance.Eventually;
import fi.polku.acceptance.IdentityCodes;
import fi.polku.acceptance.Site;
import fi.polku.acceptance.Visitor;
import java.time.LocalDate;
import java.time.ZoneId;
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

    /** A service that takes no referral without a document, and may know of the client; answers its id. */
    String demanding(String document, String client) {
        JsonNode like = service();
        String service = site.as("kp-hakemisto")
                .post(
                        "/api/directory/services",
                        Map.of(
                                "organisation", like.path("organisation").asString(""),
                                "unit", like.path("unit").asString(""),
                                "kind", "social-work",
                                "name", Map.of("fi", "Tarkka palvelu " + somebody()),
                                "referralNeeded", true,
                                "validFrom", "2025-01-01",
                                "description", Map.of("requiredDocuments", List.of(Map.of("fi", document)))))
                .expect(201)
                .id();
        // The referral service has to hear of it first.
        var _ = Eventually.seen(() -> permit(client, service), Answer::succeeded);
        return service;
    }

    /** That the service may know of the client. */
    Given permitted(String client) {
        permit(client, service().path("id").asString("")).expect(201);
        return this;
    }

    private Answer permit(String client, String party) {
        return site.as(site.sender())
                .post(
                        CLIENTS + "/" + client + "/permissions",
                        Map.of(
                                "parties", List.of(party),
                                "dataKinds", List.of("client"),
                                "purpose", "work-ability-support",
                                "ground", "permission",
                                "howGiven", "signed",
                                "givenBy", "client",
                                "from", "2026-01-01"));
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

    /** A question to peers on the notice board; answers its id. */
    String notice(String title) {
        return site.as(site.sender())
                .post(
                        "/api/directory/notices",
                        Map.of("subject", "QUESTION", "language", "fi", "title", title, "text", "Kertokaa."))
                .expect(201)
                .id();
    }

    /** A wish to look on at somebody's work; answers its id. */
    String shadowing() {
        Visitor sender = site.as(site.sender());
        LocalDate today = LocalDate.now(ZoneId.of("Europe/Helsinki"));
        String profession = sender.get("/api/directory/codes").expect(200).text("/professions/0/code");
        return sender.post(
                        "/api/directory/shadowings",
                        Map.of(
                                "wish",
                                "REQUEST",
                                "profession",
                                profession,
                                "goals",
                                "Miten teillä sovitaan työkokeilusta?",
                                "from",
                                today.plusWeeks(1).toString(),
                                "to",
                                today.plusMonths(3).toString()))
                .expect(201)
                .id();
    }

    /** The referral as the sender reads it. */
    Answer asSent(String referral) {
        return site.as(site.sender()).get(REFERRALS + "/" + referral).expect(200);
    }
}
