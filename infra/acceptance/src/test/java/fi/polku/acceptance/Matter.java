package fi.polku.acceptance;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.ThreadLocalRandom;

/**
 * One client's matter in one region with everything that can be named of it, brought as far as issued recommendations.
 *
 * @param permitted whether the client's permission is still in force
 * @param ids by what they are ids of
 */
record Matter(String region, boolean permitted, String identityCode, Map<String, String> ids) {
    private static final String CLIENTS = "/api/referral/clients/";
    private static final String REFERRALS = "/api/referral/referrals/";
    private static final String CASES = "/api/consultation/cases/";
    private static final String MEETINGS = "/api/consultation/meetings/";
    private static final String CHECKS = "0123456789ABCDEFHJKLMNPRSTUVWXY";

    Matter {
        ids = Map.copyOf(ids);
    }

    static Matter open(Region region, String municipality, Visitor sender, Visitor receiver) {
        String code = madeUpCode();
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
        ids.put("draft", referred(sender, client, region.network(), false));
        String referral = referred(sender, client, region.network(), true);
        ids.put("referral", referral);
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
            case CASE -> CASES + id("case");
            case MEETING -> MEETINGS + id("meeting");
            case TOKEN, DIRECTORY, EDIT, DUTY, LIST, SEARCH, STREAM, CREATE ->
                throw new IllegalArgumentException("no thing: " + kind);
        };
    }

    /** An identity code of the 900 series, which nobody bears. */
    private static String madeUpCode() {
        var random = ThreadLocalRandom.current();
        LocalDate born = LocalDate.of(1950, 1, 1).plusDays(random.nextInt(18_000));
        String day = "%02d%02d%02d".formatted(born.getDayOfMonth(), born.getMonthValue(), born.getYear() % 100);
        String individual = Integer.toString(random.nextInt(900, 1_000));
        return day + "-" + individual + CHECKS.charAt((int) (Long.parseLong(day + individual) % CHECKS.length()));
    }

    private static String referred(Visitor sender, String client, String network, boolean send) {
        return sender.post("/api/referral/referrals", Course.referral(client, network, send))
                .expect(201)
                .id();
    }

    private static Map<String, Object> proposal() {
        return Map.of(
                "text", "Selvitetään yhdessä",
                "kind", "rehabilitation",
                "responsibleRole", "kela-specialist",
                "dueOn", "2099-04-01");
    }
}
