package fi.polku.referral.lifecycle.web;

import fi.polku.platform.web.Caller;
import fi.polku.platform.web.ExpectedVersion;
import fi.polku.platform.web.Items;
import fi.polku.platform.web.NoDetails;
import fi.polku.referral.directory.Rule;
import fi.polku.referral.lifecycle.Action;
import fi.polku.referral.lifecycle.Criterion;
import fi.polku.referral.lifecycle.GuardFailed;
import fi.polku.referral.lifecycle.ReadReferral;
import fi.polku.referral.lifecycle.ReferralCommand;
import fi.polku.referral.lifecycle.ReferralId;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** What helps to decide: what the rules say, and what else is open for the same person (rule 9). */
@RestController
@RequestMapping("/api/referral/referrals/{id}")
class GateController {
    private final ReadReferral readReferral;
    private final Moves moves;

    GateController(ReadReferral readReferral, Moves moves) {
        this.readReferral = readReferral;
        this.moves = moves;
    }

    @GetMapping("/gate")
    Items<CriterionView> gate(Caller caller, @PathVariable UUID id) {
        return new Items<>(readReferral.gate(caller, new ReferralId(id)).stream()
                .map(CriterionView::of)
                .toList());
    }

    @GetMapping("/related")
    Items<ReferralView> related(Caller caller, @PathVariable UUID id) {
        return new Items<>(readReferral.related(caller, new ReferralId(id)).stream()
                .map(ReferralView::of)
                .toList());
    }

    @PostMapping("/link")
    ResponseEntity<ReferralView> link(
            Caller caller, @PathVariable UUID id, ExpectedVersion expected, @RequestBody LinkRequest request) {
        var other = new ReferralId(request.referral());
        return moves.move(caller, id, expected, Action.LINK, (sight, by, now) -> {
            boolean related = readReferral.related(caller, new ReferralId(id)).stream()
                    .anyMatch(each -> each.known().id().equals(other));
            if (!related) {
                throw new GuardFailed(GuardFailed.Guard.NOT_RELATED);
            }
            return new ReferralCommand.Link(by, now, other);
        });
    }

    @PostMapping("/become-referral")
    ResponseEntity<ReferralView> becomeReferral(
            Caller caller,
            @PathVariable UUID id,
            ExpectedVersion expected,
            @RequestBody(required = false) @Nullable NoDetails none) {
        return moves.move(caller, id, expected, Action.BECOME_REFERRAL);
    }

    record LinkRequest(@NotNull UUID referral) {}

    record CriterionView(
            String code,
            String verdict,
            String reason,
            @Nullable RuleView rule) {
        static CriterionView of(Criterion criterion) {
            return new CriterionView(
                    criterion.code(), criterion.verdict().name(), criterion.reason(), RuleView.of(criterion.rule()));
        }
    }

    /** What a service asks for, as the directory shows it. */
    record RuleView(String attribute, String operator, List<String> values) {
        static @Nullable RuleView of(@Nullable Rule rule) {
            return rule == null ? null : new RuleView(rule.attribute(), rule.operator(), rule.values());
        }
    }
}
