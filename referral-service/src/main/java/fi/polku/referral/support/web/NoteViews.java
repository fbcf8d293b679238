package fi.polku.referral.support.web;

import fi.polku.referral.support.ContactMade;
import fi.polku.referral.support.Measurement;
import fi.polku.referral.support.NextStep;
import fi.polku.referral.support.Plan;
import fi.polku.referral.support.ProgressNote;
import fi.polku.referral.support.TeamMember;
import fi.polku.referral.support.Words;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What has been written in a support period, with its words opened. */
final class NoteViews {
    private final Words words;

    NoteViews(Words words) {
        this.words = words;
    }

    TeamMemberView of(TeamMember member) {
        return new TeamMemberView(
                member.number(),
                member.entry(),
                words.openIfAny(TeamMember.place(member.number()), member.name()),
                member.from(),
                member.to());
    }

    PlanView of(Plan plan) {
        int number = plan.number();
        Plan.Statutory statutory = plan.statutory();
        return new PlanView(
                number,
                words.open(Plan.place(number, "need"), plan.need()),
                words.openAll(Plan.place(number, "goals"), plan.goals()),
                words.open(Plan.place(number, "content"), plan.content()),
                statutory == null
                        ? null
                        : new StatutoryPlanView(
                                statutory.kind(),
                                words.open(Plan.place(number, "statutory"), statutory.reference()),
                                statutory.madeOn()),
                plan.by().unit(),
                plan.by().membership(),
                plan.at());
    }

    ContactMadeView of(ContactMade contact) {
        int number = contact.number();
        return new ContactMadeView(
                number,
                contact.on(),
                contact.channel(),
                words.openIfAny(ContactMade.place(number, "place"), contact.place()),
                words.open(ContactMade.place(number, "line"), contact.line()),
                contact.by().unit(),
                contact.by().membership());
    }

    StepView of(NextStep step) {
        return new StepView(
                step.number(),
                words.open(NextStep.place(step.number()), step.text()),
                step.responsible().membership(),
                step.remindOn(),
                step.doneOn());
    }

    ProgressView of(ProgressNote note) {
        return new ProgressView(
                note.number(),
                note.on(),
                words.open(ProgressNote.place(note.number()), note.words()),
                note.by().unit());
    }

    static MeasurementView of(Measurement measurement) {
        return new MeasurementView(
                measurement.measure(),
                measurement.moment(),
                measurement.on(),
                measurement.answer(),
                measurement.score(),
                measurement.minimum(),
                measurement.maximum(),
                measurement.definition(),
                measurement.asker().unit(),
                measurement.asker().membership(),
                measurement.at());
    }

    record TeamMemberView(
            int number,
            @Nullable UUID entry,
            @Nullable String name,
            LocalDate from,
            @Nullable LocalDate to) {
        @Override
        public String toString() {
            return "TeamMemberView[hidden]";
        }
    }

    record PlanView(
            int number,
            String need,
            List<String> goals,
            String content,
            @Nullable StatutoryPlanView statutoryPlan,
            UUID unit,
            UUID member,
            Instant at) {
        @Override
        public String toString() {
            return "PlanView[hidden]";
        }
    }

    record StatutoryPlanView(String kind, String reference, LocalDate madeOn) {
        @Override
        public String toString() {
            return "StatutoryPlanView[hidden]";
        }
    }

    record ContactMadeView(
            int number,
            LocalDate on,
            String channel,
            @Nullable String place,
            String line,
            UUID unit,
            UUID member) {
        @Override
        public String toString() {
            return "ContactMadeView[hidden]";
        }
    }

    record StepView(
            int number,
            String text,
            UUID responsible,
            @Nullable LocalDate remindOn,
            @Nullable LocalDate doneOn) {
        @Override
        public String toString() {
            return "StepView[hidden]";
        }
    }

    record ProgressView(int number, LocalDate on, String words, UUID unit) {
        @Override
        public String toString() {
            return "ProgressView[hidden]";
        }
    }

    record MeasurementView(
            String measure,
            String moment,
            LocalDate on,
            String answer,
            @Nullable Integer score,
            int minimum,
            int maximum,
            long definition,
            UUID unit,
            UUID asker,
            Instant at) {}
}
