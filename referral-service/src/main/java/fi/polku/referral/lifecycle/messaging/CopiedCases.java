package fi.polku.referral.lifecycle.messaging;

import com.mongodb.client.model.Filters;
import fi.polku.contracts.consultation.CaseState;
import fi.polku.platform.messaging.Copied;
import fi.polku.platform.messaging.Copies;
import fi.polku.platform.messaging.Copy;
import fi.polku.referral.lifecycle.CaseStage;
import fi.polku.referral.lifecycle.Cases;
import fi.polku.referral.lifecycle.ReferralId;
import java.util.Optional;

/** Cases as consultation-service has published them. */
final class CopiedCases implements Cases {
    private final Copy<CaseState> cases;

    CopiedCases(Copies copies) {
        this.cases = copies.of(CaseState.class);
    }

    @Override
    public Optional<CaseStanding> of(ReferralId referral, int reopening) {
        return cases.find(Filters.eq("state.referral", referral.value().toString())).stream()
                .filter(found -> found.state().reopening() == reopening)
                .findFirst()
                .map(CopiedCases::standing);
    }

    private static CaseStanding standing(Copied<CaseState> found) {
        String state = found.state().state();
        return new CaseStanding(
                found.id(), state, CaseStage.of(state).filter(CaseStage::ended).isPresent());
    }
}
