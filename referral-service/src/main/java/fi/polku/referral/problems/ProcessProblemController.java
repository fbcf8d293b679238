package fi.polku.referral.problems;

import fi.polku.platform.mongo.Creation;
import fi.polku.platform.web.Answers;
import fi.polku.platform.web.Caller;
import fi.polku.platform.web.Codes;
import fi.polku.platform.web.Creations;
import fi.polku.platform.web.ExpectedVersion;
import fi.polku.platform.web.IdempotencyKey;
import fi.polku.platform.web.Items;
import fi.polku.platform.web.Refusal;
import fi.polku.platform.web.Today;
import fi.polku.platform.web.codes.CodeLists;
import fi.polku.referral.anonymity.AnonymousTexts;
import fi.polku.referral.codes.Lists;
import fi.polku.referral.directory.Directory;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Problem points of the process (S1-6). */
@RestController
@RequestMapping("/api/referral/process-problems")
class ProcessProblemController {
    private final Problems problems;
    private final Creations creations;
    private final AnonymousTexts anonymous;
    private final Directory directory;
    private final CodeLists codes;
    private final Today today;

    ProcessProblemController(
            Problems problems,
            Creations creations,
            AnonymousTexts anonymous,
            Directory directory,
            CodeLists codes,
            Today today) {
        this.problems = problems;
        this.creations = creations;
        this.anonymous = anonymous;
        this.directory = directory;
        this.codes = codes;
        this.today = today;
    }

    @PostMapping
    ResponseEntity<ProblemPoint> mark(Caller caller, IdempotencyKey key, @RequestBody MarkRequest request) {
        String kind = Codes.require("/kind", request.kind(), codes.writable(Lists.PROBLEM_KIND));
        LocalDate dueOn = request.dueOn();
        if (dueOn != null && dueOn.isBefore(today.day())) {
            throw new Refusal(HttpStatus.BAD_REQUEST, "validation-failed").field("/dueOn", "in-the-past");
        }
        if (!directory.isUnit(request.responsible())) {
            throw new Refusal(HttpStatus.UNPROCESSABLE_CONTENT, "unknown-unit").field("/responsible", "unknown-unit");
        }
        UUID period = request.supportPeriod();
        anonymous.require(caller, period, Map.of("/text", request.text()));
        Creation creation = creations.of(caller, "mark-process-problem", key, request);
        ProblemPoint marked =
                problems.mark(caller, creation, kind, request.text(), request.responsible(), period, dueOn);
        return Answers.created("/api/referral/process-problems/" + marked.id(), 1, marked);
    }

    /** Those that the caller's unit marked or answers for, the latest first. */
    @GetMapping
    Items<ProblemPoint> latest(Caller caller, @RequestParam(required = false) @Nullable Boolean open) {
        return new Items<>(problems.latest(caller, Boolean.TRUE.equals(open)));
    }

    @GetMapping("/{id}")
    ResponseEntity<ProblemPoint> read(Caller caller, @PathVariable UUID id) {
        ProblemPoint problem = problems.read(caller, id);
        return Answers.ok(problem.version(), problem);
    }

    @PostMapping("/{id}/repair")
    ResponseEntity<ProblemPoint> repair(
            Caller caller, @PathVariable UUID id, ExpectedVersion expected, @RequestBody RepairedRequest request) {
        anonymous.require(caller, null, Map.of("/text", request.text()));
        ProblemPoint problem = problems.repair(caller, id, expected, request.text());
        return Answers.ok(problem.version(), problem);
    }

    /**
     * A problem to mark.
     *
     * @param text of the path, and of no client
     * @param responsible unit that is to repair it
     * @param supportPeriod in which it was met
     */
    record MarkRequest(
            @NotBlank String kind,
            @NotBlank @Size(max = 10_000) String text,
            @NotNull UUID responsible,
            @Nullable UUID supportPeriod,
            @Nullable LocalDate dueOn) {
        @Override
        public String toString() {
            return "MarkRequest[hidden]";
        }
    }

    record RepairedRequest(@NotBlank @Size(max = 10_000) String text) {
        @Override
        public String toString() {
            return "RepairedRequest[hidden]";
        }
    }
}
