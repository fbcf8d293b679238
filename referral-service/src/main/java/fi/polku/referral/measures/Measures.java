package fi.polku.referral.measures;

import fi.polku.contracts.LocalizedText;
import fi.polku.platform.messaging.Aggregates;
import fi.polku.platform.messaging.Stored;
import fi.polku.platform.mongo.Ids;
import fi.polku.platform.web.ExpectedVersion;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** What is measured in each region: the same score everywhere, and a measure of benefit that is the region's own. */
public final class Measures {
    static final String COLLECTION = "benefit_measure";

    private final Aggregates<BenefitDocument> documents;

    Measures(Aggregates<BenefitDocument> documents) {
        this.documents = documents;
    }

    public List<Measure> of(String region) {
        return List.of(Measure.WORK_ABILITY_SCORE, benefit(region));
    }

    public Optional<Measure> find(String region, String code) {
        return of(region).stream()
                .filter(measure -> measure.code().equals(code))
                .findFirst();
    }

    /** Its definition is the version of the document; the platform's proposal is the first without being stored. */
    Measure benefit(String region) {
        return documents.find(id(region)).map(Measures::measure).orElse(Measure.PROPOSED_BENEFIT);
    }

    /** The first time the proposal is stored before it changes, so that of two who are first one is refused. */
    Measure ask(String region, ExpectedVersion expected, BenefitDocument wanted) {
        UUID id = id(region);
        expected.check(id, benefit(region).definition());
        Stored<BenefitDocument> seen = documents
                .find(id)
                .orElseGet(() -> documents.createDerived(id, region, BenefitDocument.of(Measure.PROPOSED_BENEFIT)));
        expected.check(id, seen.version());
        return measure(documents.commit(seen, wanted));
    }

    private static UUID id(String region) {
        return Ids.derived("benefit-measure", region);
    }

    private static Measure measure(Stored<BenefitDocument> stored) {
        BenefitDocument state = stored.state();
        return new Measure(
                Measure.PROPOSED_BENEFIT.code(),
                new LocalizedText(state.fi(), state.sv(), state.en()),
                state.minimum(),
                state.maximum(),
                stored.version());
    }
}
