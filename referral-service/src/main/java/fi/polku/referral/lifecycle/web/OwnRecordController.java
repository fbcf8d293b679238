package fi.polku.referral.lifecycle.web;

import fi.polku.platform.web.Answers;
import fi.polku.platform.web.Caller;
import fi.polku.platform.web.ExpectedVersion;
import fi.polku.platform.web.Today;
import fi.polku.platform.web.codes.CodeLists;
import fi.polku.referral.codes.Lists;
import fi.polku.referral.directory.Directory;
import fi.polku.referral.lifecycle.Action;
import fi.polku.referral.lifecycle.HandleReferral;
import fi.polku.referral.lifecycle.ReferralCommand;
import fi.polku.referral.lifecycle.ReferralId;
import fi.polku.referral.lifecycle.Sight;
import jakarta.validation.constraints.NotBlank;
import java.util.Locale;
import java.util.UUID;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** Copies a part to the party's own statutory record in one step: the text to paste there, and the mark that it was (rule 11). */
@RestController
class OwnRecordController {
    private final HandleReferral handleReferral;
    private final Moves moves;
    private final CodeLists codes;
    private final Directory directory;
    private final Today today;

    OwnRecordController(HandleReferral handleReferral, Moves moves, CodeLists codes, Directory directory, Today today) {
        this.directory = directory;
        this.today = today;
        this.handleReferral = handleReferral;
        this.moves = moves;
        this.codes = codes;
    }

    @PostMapping("/api/referral/referrals/{id}/record")
    ResponseEntity<OwnRecordView> record(
            Caller caller,
            @PathVariable UUID id,
            ExpectedVersion expected,
            @RequestBody OwnRecordRequest request,
            Locale language) {
        String part = moves.code("/part", request.part(), Lists.OWN_RECORD);
        Sight sight = Refusals.told(() -> handleReferral.handle(
                caller,
                new ReferralId(id),
                Action.RECORD,
                known -> expected.check(id, known.version()),
                (seen, by, now) -> new ReferralCommand.CopyToRecord(by, now, part)));
        String text = new OwnRecordText(codes, directory, language)
                .of(part, ReferralView.of(sight), caller.unit(), today.now());
        return Answers.ok(
                sight.known().version(), new OwnRecordView(id, sight.known().version(), part, text));
    }

    record OwnRecordRequest(@NotBlank String part) {}

    record OwnRecordView(UUID id, long version, String part, String text) {
        @Override
        public String toString() {
            return "OwnRecordView[" + id + "]";
        }
    }
}
