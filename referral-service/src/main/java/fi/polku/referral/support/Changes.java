package fi.polku.referral.support;

import fi.polku.platform.web.Refusal;
import fi.polku.referral.measures.Measure;
import fi.polku.referral.parties.Member;
import fi.polku.referral.support.KeepSupport.Change;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;

/** Each thing that can be done with a support period. */
public final class Changes {
    private Changes() {}

    public static Change noteNeed(Need need) {
        return (period, deed) ->
                period.with(need).telling("need-noted", deed.by().unit(), need.workAbility(), deed.at());
    }

    /** From a day that is not before the one from whom they take over. */
    public static Change name(String kind, Member member, LocalDate from) {
        return (period, deed) -> {
            LocalDate earliest = period.circle()
                    .present(kind)
                    .map(Responsible::from)
                    .orElse(period.standing().startedOn());
            if (from.isBefore(earliest)) {
                throw new Refusal(HttpStatus.BAD_REQUEST, "validation-failed")
                        .field("/from", "before-the-one-before", earliest);
            }
            var named = new Responsible(kind, member, from, null, deed.by(), deed.at());
            return period.with(period.circle().naming(named))
                    .telling("responsible-named", deed.by().unit(), kind, deed.at());
        };
    }

    public static Change join(@Nullable UUID entry, @Nullable String name, LocalDate from) {
        return (period, deed) -> {
            int number = period.circle().team().size() + 1;
            var joins = new TeamMember(
                    number,
                    entry,
                    deed.words().sealIfAny(deed.by(), TeamMember.place(number), name),
                    from,
                    null,
                    deed.by());
            return period.with(period.circle().joinedBy(joins))
                    .telling("team-joined", deed.by().unit(), null, deed.at());
        };
    }

    public static Change leave(int teamMember, LocalDate on) {
        return (period, deed) -> {
            TeamMember leaves =
                    period.circle().inTeam(teamMember).orElseThrow(() -> unknown("/teamMember", "not-in-the-team"));
            if (on.isBefore(leaves.from())) {
                throw new Refusal(HttpStatus.BAD_REQUEST, "validation-failed").field("/on", "before-from");
            }
            return period.with(period.circle().leftBy(teamMember, on))
                    .telling("team-left", deed.by().unit(), null, deed.at());
        };
    }

    public static Change plan(String need, List<String> goals, String content, @Nullable StatutoryPlan statutory) {
        return (period, deed) -> {
            int number = period.work().plans().size() + 1;
            var plan = new Plan(
                    number,
                    deed.words().seal(deed.by(), Plan.place(number, "need"), need),
                    deed.words().sealAll(deed.by(), Plan.place(number, "goals"), goals),
                    deed.words().seal(deed.by(), Plan.place(number, "content"), content),
                    statutory == null
                            ? null
                            : new Plan.Statutory(
                                    statutory.kind(),
                                    deed.words()
                                            .seal(deed.by(), Plan.place(number, "statutory"), statutory.reference()),
                                    statutory.madeOn()),
                    deed.by(),
                    deed.at());
            return period.working(work -> work.with(plan))
                    .telling("plan-written", deed.by().unit(), null, deed.at());
        };
    }

    public static Change contact(LocalDate on, String channel, @Nullable String place, String line) {
        return (period, deed) -> {
            int number = period.work().contacts().size() + 1;
            var contact = new ContactMade(
                    number,
                    on,
                    channel,
                    deed.words().sealIfAny(deed.by(), ContactMade.place(number, "place"), place),
                    deed.words().seal(deed.by(), ContactMade.place(number, "line"), line),
                    deed.by(),
                    deed.at());
            return period.working(work -> work.with(contact))
                    .telling("contact-recorded", deed.by().unit(), channel, deed.at());
        };
    }

    public static Change step(String text, Member responsible, @Nullable LocalDate remindOn) {
        return (period, deed) -> {
            int number = period.work().steps().size() + 1;
            var step = new NextStep(
                    number,
                    deed.words().seal(deed.by(), NextStep.place(number), text),
                    responsible,
                    remindOn,
                    false,
                    null,
                    deed.by(),
                    deed.at());
            return period.working(work -> work.with(step))
                    .telling("step-planned", deed.by().unit(), null, deed.at());
        };
    }

    public static Change complete(int step, LocalDate on) {
        return (period, deed) -> {
            if (period.work().openStep(step).isEmpty()) {
                throw unknown("/step", "no-open-step");
            }
            return period.working(work -> work.changing(step, each -> each.done(on)))
                    .telling("step-done", deed.by().unit(), null, deed.at());
        };
    }

    public static Change progress(LocalDate on, String words) {
        return (period, deed) -> {
            int number = period.work().progress().size() + 1;
            var note = new ProgressNote(
                    number, on, deed.words().seal(deed.by(), ProgressNote.place(number), words), deed.by(), deed.at());
            return period.working(work -> work.with(note))
                    .telling("progress-recorded", deed.by().unit(), null, deed.at());
        };
    }

    public static Change measure(
            Measure measure, String moment, LocalDate on, String answer, @Nullable Integer score, Member asker) {
        return (period, deed) -> {
            var measured = new Measurement(
                    measure.code(),
                    moment,
                    on,
                    answer,
                    score,
                    measure.minimum(),
                    measure.maximum(),
                    measure.definition(),
                    asker,
                    deed.by(),
                    deed.at());
            return period.with(measured).telling("measured", deed.by().unit(), measure.code(), deed.at());
        };
    }

    public static Change end(LocalDate on, String reason) {
        return (period, deed) -> {
            if (on.isBefore(period.standing().startedOn())) {
                throw new Refusal(HttpStatus.BAD_REQUEST, "validation-failed").field("/on", "before-from");
            }
            return period.with(period.standing().ended(on, reason))
                    .telling("ended", deed.by().unit(), reason, deed.at());
        };
    }

    private static Refusal unknown(String pointer, String code) {
        return new Refusal(HttpStatus.UNPROCESSABLE_CONTENT, code).field(pointer, code);
    }

    /** Where the plan stands that the law asks for, in words. */
    public record StatutoryPlan(String kind, String reference, LocalDate madeOn) {
        @Override
        public String toString() {
            return "StatutoryPlan[" + kind + "]";
        }
    }
}
