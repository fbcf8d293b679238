package fi.polku.referral.support.web;

import fi.polku.platform.web.Caller;
import fi.polku.platform.web.Codes;
import fi.polku.platform.web.Refusal;
import fi.polku.platform.web.Today;
import fi.polku.platform.web.codes.CodeLists;
import fi.polku.referral.codes.Lists;
import fi.polku.referral.directory.Directory;
import fi.polku.referral.measures.Measure;
import fi.polku.referral.measures.Measures;
import fi.polku.referral.parties.Member;
import fi.polku.referral.support.Changes;
import fi.polku.referral.support.KeepSupport.Change;
import fi.polku.referral.support.Measurement;
import fi.polku.referral.support.web.SupportRequests.MeasureRequest;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;

/** Checks what requests about support say, before anything is changed; a refusal names the field. */
@Component
class Checks {
    private final CodeLists codes;
    private final Directory directory;
    private final Measures measures;
    private final Today today;

    Checks(CodeLists codes, Directory directory, Measures measures, Today today) {
        this.codes = codes;
        this.directory = directory;
        this.measures = measures;
        this.today = today;
    }

    String code(String pointer, String code, String list) {
        return Codes.require(pointer, code, codes.writable(list));
    }

    /** A day that has been. */
    LocalDate past(String pointer, LocalDate day) {
        if (day.isAfter(today.day())) {
            throw invalid(pointer, "in-the-future");
        }
        return day;
    }

    @Nullable
    LocalDate pastIfAny(String pointer, @Nullable LocalDate day) {
        return day == null ? null : past(pointer, day);
    }

    LocalDate pastOrToday(String pointer, @Nullable LocalDate day) {
        return day == null ? today.day() : past(pointer, day);
    }

    @Nullable
    LocalDate comingIfAny(String pointer, @Nullable LocalDate day) {
        if (day != null && day.isBefore(today.day())) {
            throw invalid(pointer, "in-the-past");
        }
        return day;
    }

    /** Somebody who has a membership today. */
    Member member(String pointer, UUID membership) {
        return directory.member(membership).orElseThrow(() -> refused(pointer, "unknown-member"));
    }

    Member memberOrCaller(Caller caller, String pointer, @Nullable UUID membership) {
        return membership == null
                ? new Member(
                        caller.organisation(),
                        caller.unit(),
                        caller.membership().id())
                : member(pointer, membership);
    }

    /** A party of the directory, or somebody who has a membership today; nobody where there is a name instead. */
    @Nullable
    UUID actorOrName(@Nullable UUID entry, @Nullable String name) {
        if ((entry == null) == (name == null)) {
            throw invalid("/entry", "entry-or-name");
        }
        if (entry != null
                && !directory.isParty(entry)
                && directory.member(entry).isEmpty()) {
            throw refused("/entry", "unknown-party");
        }
        return entry;
    }

    /** A score is there exactly where the answer is one, and is on the scale that was asked on. */
    Change measured(Caller caller, MeasureRequest request) {
        Measure measure = measure(caller, "/measure", request.measure());
        String moment = code("/moment", request.moment(), Lists.MEASURE_MOMENT);
        String answer = code("/answer", request.answer(), Lists.MEASURE_ANSWER);
        Integer score = request.score();
        if (answer.equals(Measurement.SCORED) && (score == null || !measure.hasOnScale(score))) {
            throw invalid("/score", "off-the-scale", measure.minimum(), measure.maximum());
        }
        if (!answer.equals(Measurement.SCORED) && score != null) {
            throw invalid("/score", "no-score-without-answer");
        }
        return Changes.measure(
                measure,
                moment,
                past("/on", request.on()),
                answer,
                score,
                memberOrCaller(caller, "/asker", request.asker()));
    }

    private Measure measure(Caller caller, String pointer, String code) {
        return measures.find(caller.region(), code)
                .orElseThrow(() -> Codes.unknown(
                        pointer,
                        measures.of(caller.region()).stream().map(Measure::code).toList()));
    }

    static Refusal invalid(String pointer, String code, Object... arguments) {
        return new Refusal(HttpStatus.BAD_REQUEST, "validation-failed").field(pointer, code, arguments);
    }

    private static Refusal refused(String pointer, String code) {
        return new Refusal(HttpStatus.UNPROCESSABLE_CONTENT, code).field(pointer, code);
    }
}
