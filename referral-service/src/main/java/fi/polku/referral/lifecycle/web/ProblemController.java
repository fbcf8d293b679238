package fi.polku.referral.lifecycle.web;

import fi.polku.platform.web.Caller;
import fi.polku.platform.web.ExpectedVersion;
import fi.polku.referral.codes.Lists;
import fi.polku.referral.directory.Directory;
import fi.polku.referral.lifecycle.Action;
import fi.polku.referral.lifecycle.Order;
import fi.polku.referral.lifecycle.Problem;
import fi.polku.referral.lifecycle.ReferralCommand;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Problem points of the path (S1-6): marked by either side, given to one of them, repaired there. */
@RestController
@RequestMapping("/api/referral/referrals/{id}")
class ProblemController {
    private final Moves moves;
    private final Directory directory;

    ProblemController(Moves moves, Directory directory) {
        this.moves = moves;
        this.directory = directory;
    }

    @PostMapping("/mark-problem")
    ResponseEntity<ReferralView> mark(
            Caller caller, @PathVariable UUID id, ExpectedVersion expected, @RequestBody ProblemRequest request) {
        String kind = moves.code("/kind", request.kind(), Lists.PROBLEM_KIND);
        return moves.move(caller, id, expected, Action.MARK_PROBLEM, (sight, by, now) -> {
            UUID unit = asNamedThere(request.unit(), sight.known().order());
            var problem = new Problem(kind, TextLimits.text(request.text()), unit, by, now, null);
            return new ReferralCommand.MarkProblem(by, now, problem);
        });
    }

    @PostMapping("/repair-problem")
    ResponseEntity<ReferralView> repair(
            Caller caller, @PathVariable UUID id, ExpectedVersion expected, @RequestBody RepairRequest request) {
        return moves.move(
                caller,
                id,
                expected,
                Action.REPAIR_PROBLEM,
                (sight, by, now) -> new ReferralCommand.RepairProblem(
                        by, now, directory.unitsOf(by.unit()), request.problem(), TextLimits.text(request.text())));
    }

    /** Says what is true where a move of the case fitted nowhere: all such moves are settled by it. */
    @PostMapping("/settle-conflict")
    ResponseEntity<ReferralView> settle(
            Caller caller, @PathVariable UUID id, ExpectedVersion expected, @RequestBody TextRequest request) {
        return moves.move(
                caller,
                id,
                expected,
                Action.SETTLE_CONFLICT,
                (sight, by, now) -> new ReferralCommand.SettleConflict(by, now, TextLimits.text(request.text())));
    }

    /** A unit that has taken over one of the two is meant by either name. */
    private UUID asNamedThere(UUID unit, Order order) {
        return Stream.of(order.sender().unit(), order.target().unit())
                .filter(each -> directory.sameUnit(each, unit))
                .findFirst()
                .orElse(unit);
    }

    /**
     * A problem to mark.
     *
     * @param unit that shall repair it: one of the two
     */
    record ProblemRequest(
            @NotBlank String kind,
            @NotBlank @Size(max = TextLimits.WORDS) String text,
            @NotNull UUID unit) {
        @Override
        public String toString() {
            return "ProblemRequest[hidden]";
        }
    }

    /**
     * What was done about one.
     *
     * @param problem its number, from 1
     */
    record RepairRequest(
            @NotNull @Min(1) Integer problem,
            @NotBlank @Size(max = TextLimits.WORDS) String text) {
        @Override
        public String toString() {
            return "RepairRequest[hidden]";
        }
    }
}
