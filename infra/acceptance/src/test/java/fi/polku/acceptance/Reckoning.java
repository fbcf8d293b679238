package fi.polku.acceptance;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.model.Filters;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import org.bson.Document;

/** Holds what senders were answered against what the store, the cases and the reports tell afterwards. */
final class Reckoning {
    private static final int ASKED_AGAIN = 30;
    private static final List<String> SENT = List.of("SENT");
    private static final List<String> ACCEPTED = List.of("SENT", "CLAIMED", "ACCEPTED");
    private static final List<String> COLLECTIONS =
            List.of("referral.client", "referral.referral", "consultation.case");

    private final Polku polku;
    private final Figures figures;
    private final String municipality;
    private final Map<String, Long> before;
    private final long dead;

    /** What came of all that was answered with a success. */
    record Outcome(Map<UUID, Document> referrals, List<UUID> lost, List<UUID> doubled) {
        @Override
        public String toString() {
            return "%d referrals, %d lost, %d doubled".formatted(referrals.size(), lost.size(), doubled.size());
        }
    }

    /** To be made before the damage; of a municipality from which nobody else refers, then and now. */
    Reckoning(Polku polku, String municipality) {
        this.polku = polku;
        this.figures = new Figures(polku);
        this.municipality = municipality;
        before = polku.ground().documents();
        dead = polku.ground().dead();
    }

    /** Once all is settled. */
    Outcome of(Referring referring) {
        Collection<Referring.Referred> done = referring.done();
        Map<UUID, Document> referrals = referrals(done);
        return new Outcome(referrals, lost(done, referrals), doubled(referring, referrals));
    }

    /**
     * Fails where anything answered with a success is lost or was done twice, where anything came to be that nobody was told
     * of, or where the reports tell something else than the store.
     *
     * @param besides how many more clients were referred meanwhile, each with a case
     */
    void holds(Referring referring, Outcome outcome, int besides) {
        assertThat(outcome.lost()).as("lost").isEmpty();
        assertThat(outcome.doubled()).as("doubled").isEmpty();
        assertThat(made()).isEqualTo(wanted(referring.done(), besides));
        reportsTellWhatTheStoreTells(outcome.referrals().values());
        assertThat(polku.ground().dead()).as("records given up").isEqualTo(dead);
    }

    private Map<UUID, Document> referrals(Collection<Referring.Referred> done) {
        Map<UUID, Document> referrals = new TreeMap<>();
        polku.ground()
                .stored("referral", "referral", Filters.in("_id", ids(done)))
                .forEach(referral -> referrals.put(referral.get("_id", UUID.class), referral));
        return referrals;
    }

    /** What was answered with a success and is not there, or not acted on. */
    private List<UUID> lost(Collection<Referring.Referred> done, Map<UUID, Document> referrals) {
        Set<UUID> withCase = new HashSet<>(cases(done));
        return done.stream()
                .filter(sent -> {
                    Document state = state(referrals.getOrDefault(sent.referral(), new Document()));
                    return !sent.client().equals(state.get("client"))
                            || !facts(state).containsAll(sent.accepted() ? ACCEPTED : SENT)
                            || sent.accepted() != withCase.contains(sent.referral())
                            || (sent.accepted() && toldOfItsCase(sent).isEmpty());
                })
                .map(Referring.Referred::referral)
                .toList();
    }

    /** What was done more than once: a fact, a case, or what a repeated POST makes. */
    private List<UUID> doubled(Referring referring, Map<UUID, Document> referrals) {
        Collection<Referring.Referred> done = referring.done();
        Map<UUID, Long> cases = cases(done).stream().collect(groupingBy(Function.identity(), counting()));
        Stream<UUID> twice = done.stream()
                .filter(sent -> {
                    Document state = state(referrals.getOrDefault(sent.referral(), new Document()));
                    return facts(state).size() > (sent.accepted() ? ACCEPTED : SENT).size()
                            || cases.getOrDefault(sent.referral(), 0L) > 1;
                })
                .map(Referring.Referred::referral);
        Stream<UUID> again = done.stream()
                .limit(ASKED_AGAIN)
                .map(sent -> UUID.fromString(referring.again(sent).expect(201).id()))
                .filter(id -> !referrals.containsKey(id));
        return Stream.concat(twice, again).toList();
    }

    /** The referral of each case. */
    private List<UUID> cases(Collection<Referring.Referred> done) {
        return polku.ground().stored("consultation", "case", Filters.in("state.origin.referral", ids(done))).stream()
                .map(one -> state(one).get("origin", Document.class).get("referral", UUID.class))
                .toList();
    }

    private String toldOfItsCase(Referring.Referred sent) {
        return polku.coordinator()
                .get("/api/referral/referrals/" + sent.referral())
                .text("/case/id");
    }

    private Map<String, Long> made() {
        Map<String, Long> after = polku.ground().documents();
        return COLLECTIONS.stream()
                .collect(toMap(
                        Function.identity(),
                        collection -> after.getOrDefault(collection, 0L) - before.getOrDefault(collection, 0L)));
    }

    private static Map<String, Long> wanted(Collection<Referring.Referred> done, long besides) {
        long accepted = done.stream().filter(Referring.Referred::accepted).count();
        long all = done.size() + besides;
        return Map.of("referral.client", all, "referral.referral", all, "consultation.case", accepted + besides);
    }

    private void reportsTellWhatTheStoreTells(Collection<Document> referrals) {
        Map<String, Long> recount = referrals.stream()
                .collect(groupingBy(referral -> state(referral).getString("state"), counting()));
        Eventually.asserted(() -> {
            assertThat(figures.referrals(municipality)).isEqualTo(referrals.size());
            assertThat(figures.states(municipality)).isEqualTo(recount);
        });
    }

    private static List<UUID> ids(Collection<Referring.Referred> done) {
        return done.stream().map(Referring.Referred::referral).toList();
    }

    private static Document state(Document stored) {
        return stored.get("state", new Document());
    }

    private static List<String> facts(Document state) {
        return state.getList("facts", Document.class).stream()
                .map(fact -> fact.getString("name"))
                .toList();
    }
}
