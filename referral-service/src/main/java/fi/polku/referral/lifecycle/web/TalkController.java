package fi.polku.referral.lifecycle.web;

import fi.polku.platform.web.Caller;
import fi.polku.platform.web.ExpectedVersion;
import fi.polku.platform.web.NoDetails;
import fi.polku.referral.lifecycle.Action;
import fi.polku.referral.lifecycle.ReferralCommand;
import fi.polku.referral.lifecycle.Side;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Questions and answers between the two sides (rule 5); only a request for information stops the clock. */
@RestController
@RequestMapping("/api/referral/referrals/{id}")
class TalkController {
    private final Moves moves;

    TalkController(Moves moves) {
        this.moves = moves;
    }

    @PostMapping("/request-information")
    ResponseEntity<ReferralView> requestInformation(
            Caller caller, @PathVariable UUID id, ExpectedVersion expected, @RequestBody TextRequest request) {
        return write(caller, id, expected, Action.REQUEST_INFORMATION, Side.RECEIVER, request);
    }

    @PostMapping("/provide-information")
    ResponseEntity<ReferralView> provideInformation(
            Caller caller, @PathVariable UUID id, ExpectedVersion expected, @RequestBody AnswerRequest request) {
        List<String> stated = request.criteria() == null ? null : AskingRequest.stated(request.criteria(), moves);
        return moves.move(caller, id, expected, Action.PROVIDE_INFORMATION, (sight, by, now) -> {
            List<String> before = sight.known().order().asking().criteria();
            return new ReferralCommand.Answer(
                    by, now, TextLimits.text(request.text()), stated == null ? before : stated);
        });
    }

    @PostMapping("/continue-without-information")
    ResponseEntity<ReferralView> continueWithoutInformation(
            Caller caller,
            @PathVariable UUID id,
            ExpectedVersion expected,
            @RequestBody(required = false) @Nullable NoDetails none) {
        return moves.move(caller, id, expected, Action.CONTINUE_WITHOUT_INFORMATION);
    }

    @PostMapping("/write-message")
    ResponseEntity<ReferralView> writeMessage(
            Caller caller, @PathVariable UUID id, ExpectedVersion expected, @RequestBody TextRequest request) {
        return write(caller, id, expected, Action.WRITE_MESSAGE, null, request);
    }

    private ResponseEntity<ReferralView> write(
            Caller caller, UUID id, ExpectedVersion expected, Action action, @Nullable Side side, TextRequest request) {
        return moves.move(caller, id, expected, action, (sight, by, now) -> {
            Side standing = sight.isOn(Side.SENDER) ? Side.SENDER : Side.RECEIVER;
            return new ReferralCommand.Write(
                    action, by, now, side == null ? standing : side, TextLimits.text(request.text()));
        });
    }
}
