package fi.polku.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** For every operation somebody who may use it and things that are really there, so that nothing but the input is bad. */
final class Samples {
    private static final Map<String, String> CALLERS = Map.ofEntries(
            Map.entry("/api/directory/services", "kp-hakemisto"),
            Map.entry("/api/directory/templates", "kp-hakemisto"),
            Map.entry("/api/directory/entries", "kp-hakemisto"),
            Map.entry("/api/directory/card", "kp-hakemisto"),
            Map.entry("/api/directory/paths", "kp-hakemisto"),
            Map.entry("/api/directory", "kp-admin"),
            Map.entry("/api/referral", "kp-te"),
            Map.entry("/api/referral/time-limits", "kp-admin"),
            Map.entry("/api/referral/benefit-measure", "kp-admin"),
            Map.entry("/api/referral/form-definitions", "kp-admin"),
            Map.entry("/api/referral/unit-mail-preference", "kp-esihenkilo"),
            Map.entry("/api/referral/handovers", "kp-esihenkilo"),
            Map.entry("/api/referral/erasures", "kp-tietosuoja"),
            Map.entry("/api/referral/retention-runs", "kp-tietosuoja"),
            Map.entry("/api/referral/legal-holds", "kp-tietosuoja"),
            Map.entry("/api/consultation", "kp-koordinaattori"),
            Map.entry("/api/reporting/access-log", "kp-tietosuoja"),
            Map.entry("/api/reporting", "kp-analyytikko"));

    private final Polku polku;
    private final Map<String, List<String>> ids;
    private final Map<String, String> queries;

    Samples(Polku polku, String municipality) {
        this.polku = polku;
        Course course = Course.referred(polku, municipality).accepted();
        String consultation = course.openedCase();
        String meeting = course.meetingOn(consultation);
        course.recommended(consultation);
        Region region = polku.region();
        String form = polku.sender()
                .post("/api/referral/forms", Map.of("client", course.clientId()))
                .expect(201)
                .id();
        String recommendation = polku.coordinator().get(consultation).text("/recommendations/0/id");
        ids = Map.ofEntries(
                Map.entry("/api/directory/exchange/imports/", List.of(region.entry("imports"))),
                Map.entry("/api/directory/regions/", List.of(region.id())),
                Map.entry("/api/directory/organisations/", List.of(region.organisation())),
                Map.entry("/api/directory/units/", List.of(region.unit("sosiaalityo"))),
                Map.entry("/api/directory/services/", List.of(region.service())),
                Map.entry("/api/directory/locations/", List.of(region.entry("locations"))),
                Map.entry("/api/directory/templates/", List.of(region.entry("templates"))),
                Map.entry("/api/directory/professionals/", List.of(region.entry("professionals"))),
                Map.entry("/api/directory/entries/", List.of(region.service())),
                Map.entry("/api/directory/networks/", List.of(region.network())),
                Map.entry("/api/directory/cards/", List.of(region.entry("cards"))),
                Map.entry("/api/directory/card-feedback/", List.of(region.entry("card-feedback"))),
                Map.entry("/api/directory/accessibility-feedback/", List.of(region.entry("accessibility-feedback"))),
                Map.entry("/api/directory/notices/", List.of(region.entry("notices"))),
                Map.entry("/api/directory/shadowings/", List.of(region.entry("shadowings"))),
                Map.entry("/api/directory/paths/", List.of(region.entry("paths"))),
                Map.entry("/api/directory/memberships/", List.of(region.membership("kp-omatyontekija"))),
                Map.entry("/api/referral/clients/", List.of(course.clientId(), course.permissionId())),
                Map.entry("/api/referral/referrals/", List.of(course.referralId())),
                Map.entry("/api/referral/forms/", List.of(form, Matter.attached(polku.sender(), form))),
                Map.entry("/api/referral/form-definitions/", List.of("mapping-1")),
                Map.entry("/api/referral/support-periods/", List.of(course.supportPeriod())),
                Map.entry("/api/referral/client-stories/", List.of(course.story())),
                Map.entry("/api/referral/process-problems/", List.of(course.problem())),
                Map.entry("/api/consultation/meetings/", List.of(Course.idOf(meeting))),
                Map.entry("/api/consultation/cases/", List.of(Course.idOf(consultation), recommendation)),
                Map.entry("/api/reporting/reports/", List.of("referrals")));
        queries = Map.of(
                "box", "sent",
                "client", course.clientId(),
                "from", "2026-01-01",
                "to", "2026-12-31");
    }

    /** Who may use an operation. */
    Visitor caller(Operation operation) {
        return polku.as(longest(CALLERS, operation));
    }

    /** What its path can name; an operation that is not known here is a mistake of this test. */
    List<String> ids(Operation operation) {
        int count = operation.pathParameters().size();
        List<String> known = count == 0 ? List.of() : longest(ids, operation);
        assertThat(known).as("%s", operation).hasSizeGreaterThanOrEqualTo(count);
        return known.subList(0, count);
    }

    String path(Operation operation) {
        return operation.path(ids(operation));
    }

    /** The query without which it is refused, but for one parameter that the test chooses. */
    String query(Operation operation, String chosen) {
        return operation.query().entrySet().stream()
                .filter(parameter -> parameter.getValue() && !parameter.getKey().equals(chosen))
                .map(parameter -> parameter.getKey() + "=" + queries.getOrDefault(parameter.getKey(), "1"))
                .collect(Collectors.joining("&", "?", "&"));
    }

    private static <T> T longest(Map<String, T> byBeginning, Operation operation) {
        return byBeginning.entrySet().stream()
                .filter(entry -> operation.template().startsWith(entry.getKey()))
                .max(Map.Entry.comparingByKey())
                .orElseThrow(() -> new AssertionError("Nothing is known of " + operation))
                .getValue();
    }
}
