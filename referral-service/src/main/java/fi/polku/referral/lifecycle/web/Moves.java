package fi.polku.referral.lifecycle.web;

import fi.polku.platform.web.Answers;
import fi.polku.platform.web.Caller;
import fi.polku.platform.web.Codes;
import fi.polku.platform.web.ExpectedVersion;
import fi.polku.platform.web.Refusal;
import fi.polku.platform.web.Today;
import fi.polku.platform.web.codes.CodeLists;
import fi.polku.referral.codes.Lists;
import fi.polku.referral.directory.Directory;
import fi.polku.referral.directory.Entry;
import fi.polku.referral.directory.EntryKind;
import fi.polku.referral.directory.RequiredDocument;
import fi.polku.referral.lifecycle.Action;
import fi.polku.referral.lifecycle.Closing;
import fi.polku.referral.lifecycle.HandleReferral;
import fi.polku.referral.lifecycle.HandleReferral.CommandOf;
import fi.polku.referral.lifecycle.ReferralCommand;
import fi.polku.referral.lifecycle.ReferralId;
import fi.polku.referral.lifecycle.Sight;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

/** What the controllers of the moves have in common: one command, its version, its answer. */
@Component
class Moves {
    private final HandleReferral handleReferral;
    private final CodeLists codes;
    private final Directory directory;
    private final Today today;

    Moves(HandleReferral handleReferral, CodeLists codes, Directory directory, Today today) {
        this.directory = directory;
        this.handleReferral = handleReferral;
        this.codes = codes;
        this.today = today;
    }

    ResponseEntity<ReferralView> move(
            Caller caller, UUID id, ExpectedVersion expected, Action action, CommandOf command) {
        return answer(Refusals.told(() -> handleReferral.handle(
                caller, new ReferralId(id), action, known -> expected.check(id, known.version()), command)));
    }

    /** A move that needs no more than who and when. */
    ResponseEntity<ReferralView> move(Caller caller, UUID id, ExpectedVersion expected, Action action) {
        return move(caller, id, expected, action, (sight, by, now) -> new ReferralCommand.Plain(action, by, now));
    }

    /** A code of the list, or the refusal that names those there are. */
    String code(String pointer, String code, String list) {
        return Codes.require(pointer, code, codes.writable(list));
    }

    /** Codes of the list; none where they are left out. */
    List<String> codes(String pointer, @Nullable List<String> codes, String list) {
        if (codes == null) {
            return List.of();
        }
        for (int number = 0; number < codes.size(); number++) {
            code(pointer + "/" + number, codes.get(number), list);
        }
        return codes;
    }

    /** What a referral to this entry has to bring; nothing where the directory does not know the entry. */
    List<RequiredDocument> required(EntryKind kind, @Nullable UUID entry) {
        return Optional.ofNullable(entry)
                .flatMap(id -> directory.entry(kind, id))
                .map(Entry::documents)
                .orElse(List.of());
    }

    LocalDate notPast(String pointer, LocalDate day) {
        if (day.isBefore(today.day())) {
            throw new Refusal(HttpStatus.BAD_REQUEST, "validation-failed").field(pointer, "in-the-past");
        }
        return day;
    }

    void notPast(String pointer, Instant time) {
        if (time.isBefore(today.now())) {
            throw new Refusal(HttpStatus.BAD_REQUEST, "validation-failed").field(pointer, "in-the-past");
        }
    }

    Closing.ClientInformed informed(Caller caller, String pointer, ClientInformedRequest request) {
        code(pointer + "/way", request.way(), Lists.INFORMING_WAY);
        if (request.on().isAfter(today.day())) {
            throw new Refusal(HttpStatus.BAD_REQUEST, "validation-failed").field(pointer + "/on", "in-the-future");
        }
        UUID by = request.by();
        if (by != null && directory.member(by).isEmpty()) {
            throw new Refusal(HttpStatus.UNPROCESSABLE_CONTENT, "unknown-member")
                    .field(pointer + "/by", "unknown-member");
        }
        return new Closing.ClientInformed(
                request.on(), by == null ? caller.membership().id() : by, request.way());
    }

    static ResponseEntity<ReferralView> answer(Sight sight) {
        return Answers.ok(sight.known().version(), ReferralView.of(sight));
    }
}
