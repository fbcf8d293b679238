package fi.polku.local.demo;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import tools.jackson.databind.node.ObjectNode;

/** One client's way through the network, from the referral to the outcome; goes on from wherever it stands. */
final class DemoCourse {
    private static final List<Proposal> PROPOSALS = List.of(
            new Proposal("examination", "psychologist", "Neuropsykologinen tutkimus"),
            new Proposal("rehabilitation", "kela-specialist", "Ammatillisen kuntoutusselvityksen hakeminen"),
            new Proposal("employment-service", "te-expert", "Työkokeilu tutussa työssä"),
            new Proposal("treatment", "substance-expert", "Päihdepalvelujen arviokäynti"),
            new Proposal("social-service", "social-care-expert", "Sosiaalisen kuntoutuksen ryhmä"),
            new Proposal("examination", "health-centre-physician", "Lääkärin arvio ja tarvittavat lähetteet"));
    private static final List<String> VERDICTS =
            List.of("FULFILLED", "FULFILLED", "PARTIALLY_FULFILLED", "FULFILLED", "NOT_FULFILLED");

    private final Visitor sender;
    private final Visitor coordinator;
    private final Visitor teller;
    private final DemoClient client;
    private final LocalDate today;

    DemoCourse(DemoVisitors visitors, DemoClient client, Clock clock) {
        this.client = client;
        sender = visitors.of(client.number() % 2 == 0 ? "kp-te" : "kp-omatyontekija");
        coordinator = visitors.of("kp-koordinaattori");
        teller = visitors.of("kp-te");
        today = LocalDate.now(clock.withZone(ZoneId.of("Europe/Helsinki")));
    }

    void run(String network, String meeting) {
        String referral = "/api/referral/referrals/" + refer(network);
        coordinator.await(referral, seen -> true);
        if (coordinator.get(referral).offers("claim")) {
            coordinator.command(referral, "claim", Visitor.json());
        }
        if (coordinator.get(referral).offers("accept")) {
            coordinator.command(referral, "accept", Visitor.json());
        }
        Answer accepted = coordinator.await(referral, seen -> seen.body().has("case"));
        consult(
                "/api/consultation/cases/"
                        + accepted.body().path("case").path("id").asString(""),
                meeting);
        Answer told = sender.await(
                referral, seen -> seen.offers("close") || seen.text("state").equals("CLOSED"));
        if (told.offers("close")) {
            ObjectNode closing = Visitor.json().put("nextStep", "follow-up");
            closing.putObject("clientInformed").put("on", today.toString()).put("way", "meeting");
            sender.command(referral, "close", closing);
        }
    }

    private String refer(String network) {
        String name = "client-" + client.number();
        ObjectNode person = Visitor.json()
                .put("identityCode", client.identityCode())
                .put("givenName", client.givenName())
                .put("familyName", client.familyName())
                .put("municipality", client.municipality())
                .put("language", client.language());
        String id = sender.create("/api/referral/clients", name, person).id();
        ObjectNode permission = Visitor.json()
                .put("purpose", "consultation")
                .put("ground", "permission")
                .put("howGiven", "signed")
                .put("givenBy", "client")
                .put("from", "2023-01-01");
        permission.putArray("parties").add(network);
        permission
                .putArray("dataKinds")
                .add("client")
                .add("health")
                .add("employment")
                .add("benefits");
        sender.create("/api/referral/clients/" + id + "/permissions", "permission-" + name, permission);
        ObjectNode referral = Visitor.json()
                .put("client", id)
                .put("question", client.question())
                .put("send", true);
        referral.putObject("target").put("kind", "network").put("id", network);
        return sender.create("/api/referral/referrals", "referral-" + name, referral)
                .id();
    }

    private void consult(String consultation, String meeting) {
        Answer seen = coordinator.get(consultation);
        if (seen.text("state").equals("OPEN")) {
            coordinator.command(meeting, "agenda", Visitor.json().put("case", seen.id()));
        }
        if (coordinator.get(consultation).offers("discuss")) {
            coordinator.command(consultation, "discuss", Visitor.json());
        }
        if (coordinator.get(consultation).offers("propose-recommendation")) {
            propose(consultation, 0);
            propose(consultation, 1);
            coordinator.command(consultation, "issue-recommendations", Visitor.json());
        }
        if (coordinator.get(consultation).offers("deliver-summary")) {
            teller.command(
                    consultation,
                    "deliver-summary",
                    Visitor.json().put("on", today.toString()).put("way", "meeting"));
        }
        coordinator
                .get(consultation)
                .body()
                .path("recommendations")
                .valueStream()
                .filter(each -> each.path("state").asString("").equals("INFORMED"))
                .forEach(each -> recordOutcome(consultation, each.path("id").asString("")));
    }

    private void propose(String consultation, int which) {
        Proposal proposal = PROPOSALS.get((client.number() * 2 + which) % PROPOSALS.size());
        coordinator.create(
                consultation + "/recommendations",
                "recommendation-" + client.number() + "-" + which,
                Visitor.json()
                        .put("text", proposal.text())
                        .put("kind", proposal.kind())
                        .put("responsibleRole", proposal.role())
                        .put("dueOn", "2027-12-31"));
    }

    /** Every eighth stays open; no share of outcomes is in the sources, so each is marked as made up (S4-24). */
    private void recordOutcome(String consultation, String recommendation) {
        int turn = client.number() * 2 + recommendation.charAt(recommendation.length() - 1) % 2;
        if (turn % 8 == 0) {
            return;
        }
        String verdict = VERDICTS.get(turn % VERDICTS.size());
        ObjectNode outcome = Visitor.json()
                .put("verdict", verdict)
                .put("source", "patient-record")
                .put("madeUp", true);
        if (!verdict.equals("FULFILLED")) {
            outcome.put("reason", "circumstances-changed");
        }
        String version = coordinator.get(consultation).version();
        coordinator.commandOn(
                consultation + "/recommendations/" + recommendation + "/record-outcome", version, outcome);
    }

    private record Proposal(String kind, String role, String text) {}
}
