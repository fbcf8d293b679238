package fi.polku.acceptance;

import java.net.http.HttpRequest.BodyPublishers;
import java.util.HashMap;
import java.util.Map;

/**
 * One client's matter in one region with everything that can be named of it, brought as far as issued recommendations.
 *
 * @param permitted whether the client's permission is still in force
 * @param ids by what they are ids of
 */
record Matter(String region, boolean permitted, String identityCode, Map<String, String> ids) {
    private static final String CLIENTS = "/api/referral/clients/";
    private static final String REFERRALS = "/api/referral/referrals/";
    private static final String FORMS = "/api/referral/forms/";
    private static final String CASES = "/api/consultation/cases/";
    private static final String MEETINGS = "/api/consultation/meetings/";
    private static final String SUPPORT_PERIODS = "/api/referral/support-periods";
    private static final String STORIES = "/api/referral/client-stories";
    private static final String PROBLEMS = "/api/referral/process-problems";

    Matter {
        ids = Map.copyOf(ids);
    }

    static Matter open(Region region, String municipality, Visitor sender, Visitor receiver) {
        String code = IdentityCodes.next();
        Map<String, String> ids = new HashMap<>();
        ids.put("network", region.network());
        String client = sender.post("/api/referral/clients", Course.person(municipality, code))
                .expect(201)
                .id();
        ids.put("client", client);
        ids.put(
                "permission",
                sender.post(CLIENTS + client + "/permissions", Course.permission(region.network()))
                        .expect(201)
                        .id());
        String form = sender.post("/api/referral/forms", Map.of("client", client))
                .expect(201)
                .id();
        ids.put("form", form);
        ids.put("attachment", attached(sender, form));
        ids.put("draft", referred(sender, client, region.network(), false));
        String referral = referred(sender, client, region.network(), true);
        ids.put("referral", referral);
        ids.put(
                "support",
                sender.post(SUPPORT_PERIODS, Map.of("client", client, "workAbility", "reduced"))
                        .expect(201)
                        .id());
        ids.put("story", sender.post(STORIES, Course.STORY).expect(201).id());
        ids.put("problem", sender.post(PROBLEMS, problem(sender)).expect(201).id());
        receiver.command(REFERRALS + referral, "claim", Course.NOTHING).expect(200);
        receiver.command(REFERRALS + referral, "accept", Course.NOTHING).expect(200);
        String opened = Eventually.seen(
                        () -> receiver.get(REFERRALS + referral),
                        seen -> !seen.text("/case/id").isEmpty())
                .text("/case/id");
        ids.put("case", opened);
        String meeting = receiver.post(
                        "/api/consultation/meetings",
                        Map.of(
                                "network", region.network(),
                                "startsAt", "2099-03-02T08:00:00Z",
                                "endsAt", "2099-03-02T10:00:00Z"))
                .expect(201)
                .id();
        ids.put("meeting", meeting);
        receiver.command(MEETINGS + meeting, "agenda", Map.of("case", opened)).expect(200);
        receiver.command(CASES + opened, "discuss", Course.NOTHING).expect(200);
        receiver.post(CASES + opened + "/recommendations", proposal()).expect(201);
        ids.put(
                "recommendation",
                receiver.command(CASES + opened, "issue-recommendations", Course.NOTHING)
                        .expect(200)
                        .text("/recommendations/0/id"));
        return new Matter(region.code(), true, code, ids);
    }

    /** The same after the client has withdrawn the permission. */
    Matter withdrawn(Visitor sender) {
        sender.command(CLIENTS + id("client"), "permissions/" + id("permission") + "/withdraw", Course.NOTHING)
                .expect(200);
        return new Matter(region, false, identityCode, ids);
    }

    String id(String name) {
        String id = ids.get(name);
        if (id == null) {
            throw new IllegalArgumentException("nothing of the name " + name);
        }
        return id;
    }

    /** Where the thing stands that operations of this kind name first. */
    String path(AccessRule.Kind kind) {
        return switch (kind) {
            case CLIENT -> CLIENTS + id("client");
            case REFERRAL -> REFERRALS + id("referral");
            case DRAFT -> REFERRALS + id("draft");
            case FORM -> FORMS + id("form");
            case CASE -> CASES + id("case");
            case MEETING -> MEETINGS + id("meeting");
            case SUPPORT -> SUPPORT_PERIODS + "/" + id("support");
            case STORY -> STORIES + "/" + id("story");
            case PROBLEM -> PROBLEMS + "/" + id("problem");
            case TOKEN, DIRECTORY, EDIT, DUTY, LIST, SEARCH, STREAM, CREATE ->
                throw new IllegalArgumentException("no thing: " + kind);
        };
    }

    private static String referred(Visitor sender, String client, String network, boolean send) {
        return sender.post("/api/referral/referrals", Course.referral(client, network, send))
                .expect(201)
                .id();
    }

    /** For the sender's own unit to repair. */
    private static Map<String, Object> problem(Visitor sender) {
        return Course.problem(sender.get("/api/directory/me")
                .expect(200)
                .items()
                .getFirst()
                .path("unit")
                .asString(""));
    }

    /** A little file in a form. */
    static String attached(Visitor sender, String form) {
        String attachments = FORMS + form + "/attachments";
        String id = sender.post(
                        attachments, Map.of("section", "wishes", "name", "kirje.pdf", "type", "application/pdf"))
                .expect(201)
                .id();
        sender.send(
                        "PUT",
                        attachments + "/" + id + "/file",
                        Map.of("If-Match", "\"1\""),
                        BodyPublishers.ofString("%PDF-1.7\n"))
                .expect(200);
        return id;
    }

    private static Map<String, Object> proposal() {
        return Map.of(
                "text", "Selvitetään yhdessä",
                "kind", "rehabilitation",
                "responsibleRole", "kela-specialist",
                "dueOn", "2099-04-01");
    }
}
