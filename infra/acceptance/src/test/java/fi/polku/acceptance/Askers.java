package fi.polku.acceptance;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** Somebody of every role and every duty in two regions, those who have a part in matters, and one user of three memberships. */
final class Askers {
    private static final String SINCE = "2025-01-01";
    private static final int FEW_ROLES = 3;

    private final Polku polku;
    private final Mint mint;
    private final List<Asker> all = new ArrayList<>();
    private final Visitor ofThree;

    Askers(Polku polku, Mint mint) {
        this.polku = polku;
        this.mint = mint;
        String region = polku.region().code();
        String other = polku.otherRegion().code();
        known("kp-te", region, "sender");
        known("kp-koordinaattori", region, "receiver");
        known("kp-psykologi", region, "seat");
        known("ka-omatyontekija", other, "sender");
        known("ka-koordinaattori", other, "receiver");
        Answer codes = polku.as("kp-admin").get("/api/directory/codes").expect(200);
        everyRoleAndDuty(polku.region(), "kp-admin", "sosiaalityo", codes, Integer.MAX_VALUE);
        everyRoleAndDuty(polku.otherRegion(), "ka-admin", "hallinto", codes, Extent.of(FEW_ROLES, Integer.MAX_VALUE));
        ofThree = userOfThree();
        // Who they are has to be known to every service.
        polku.ground().settle();
    }

    List<Asker> all() {
        return List.copyOf(all);
    }

    /** The user who has to say which membership counts. */
    Visitor ofThree() {
        return ofThree;
    }

    Asker named(String name) {
        return all.stream()
                .filter(asker -> asker.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private void known(String user, String region, String part) {
        all.add(new Asker(user, polku.as(user), "", region, Set.of(), Set.of(part)));
    }

    private void everyRoleAndDuty(Region region, String admin, String unit, Answer codes, int roles) {
        codes.body().path("roles").valueStream().limit(roles).forEach(role -> {
            String code = role.path("code").asString("");
            String subject = subject();
            grant(admin, subject, region.unit(unit), code, List.of());
            add(region.code() + " " + code, subject, "", region, Set.of(), Set.of());
        });
        codes.body().path("duties").forEach(duty -> {
            String code = duty.path("code").asString("");
            String subject = subject();
            grant(admin, subject, region.unit("hallinto"), "administrator", List.of(code));
            add(region.code() + " " + code, subject, "", region, Set.of(code), partsOf(code));
        });
    }

    /** In both regions all units are of one organisation, and so the sender's is that of the privacy officer. */
    private static Set<String> partsOf(String duty) {
        return duty.equals("privacy-officer") ? Set.of("officer") : Set.of();
    }

    /** Acts as a colleague of the sender, as a member of another unit, and as one of another region. */
    private Visitor userOfThree() {
        String subject = subject();
        Region region = polku.region();
        Region other = polku.otherRegion();
        String sending = grant("kp-admin", subject, region.unit("tyollisyys"), "te-expert", List.of());
        String aside = grant("kp-admin", subject, region.unit("sosiaalityo"), "own-worker", List.of());
        String elsewhere = grant("ka-admin", subject, other.unit("hallinto"), "own-worker", List.of());
        add("of three, sending", subject, sending, region, Set.of(), Set.of("sender"));
        add("of three, in another unit", subject, aside, region, Set.of(), Set.of());
        add("of three, in another region", subject, elsewhere, other, Set.of(), Set.of());
        return polku.with(mint.token(subject));
    }

    private void add(
            String name, String subject, String membership, Region region, Set<String> duties, Set<String> parts) {
        all.add(new Asker(name, polku.with(mint.token(subject)), membership, region.code(), duties, parts));
    }

    private String grant(String admin, String subject, String unit, String role, List<String> duties) {
        return polku.as(admin)
                .post(
                        "/api/directory/memberships",
                        Map.of(
                                "issuer", mint.issuer(),
                                "subject", subject,
                                "displayName", "Testi Testinen",
                                "unit", unit,
                                "role", role,
                                "duties", duties,
                                "validFrom", SINCE))
                .expect(201)
                .id();
    }

    private static String subject() {
        return "asker-" + UUID.randomUUID();
    }
}
