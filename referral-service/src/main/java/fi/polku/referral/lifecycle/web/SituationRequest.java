package fi.polku.referral.lifecycle.web;

import fi.polku.referral.codes.Lists;
import fi.polku.referral.lifecycle.Situation;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What of the client the rules of services look at. What is left out is not known, and is no obstacle. */
record SituationRequest(
        @Nullable @Size(max = 20) List<@NotNull String> lifeSituations,
        @Nullable @Size(max = 20) List<@NotNull String> workAbilities,
        @Nullable @Size(max = 20) List<@NotNull String> needs,
        @Nullable @Size(max = 20) List<@NotNull String> situations) {
    Situation toSituation(Moves moves) {
        return new Situation(
                moves.codes("/situation/lifeSituations", lifeSituations, Lists.RULE_LIFE_SITUATION),
                moves.codes("/situation/workAbilities", workAbilities, Lists.RULE_WORK_ABILITY),
                moves.codes("/situation/needs", needs, Lists.RULE_NEED),
                moves.codes("/situation/situations", situations, Lists.RULE_SITUATION));
    }

    @Override
    public String toString() {
        return "SituationRequest[hidden]";
    }
}
