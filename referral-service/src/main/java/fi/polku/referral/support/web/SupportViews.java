package fi.polku.referral.support.web;

import fi.polku.contracts.Fact;
import fi.polku.referral.parties.Member;
import fi.polku.referral.support.Need;
import fi.polku.referral.support.Responsible;
import fi.polku.referral.support.SupportPeriod;
import fi.polku.referral.support.SupportSight;
import fi.polku.referral.support.web.NoteViews.ContactMadeView;
import fi.polku.referral.support.web.NoteViews.MeasurementView;
import fi.polku.referral.support.web.NoteViews.PlanView;
import fi.polku.referral.support.web.NoteViews.ProgressView;
import fi.polku.referral.support.web.NoteViews.StepView;
import fi.polku.referral.support.web.NoteViews.TeamMemberView;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Support periods as a caller may see them. */
final class SupportViews {
    private SupportViews() {}

    /**
     * The whole of one, or what the caller's unit wrote of it.
     *
     * @param whole whether nothing has been left out
     * @param plans all that have been written, the last is in force
     */
    record SupportView(
            UUID id,
            long version,
            String region,
            UUID client,
            String state,
            LocalDate startedOn,
            @Nullable LocalDate endedOn,
            @Nullable String endReason,
            PartyView keeper,
            boolean whole,
            NeedView need,
            List<ResponsibleView> responsibles,
            List<TeamMemberView> team,
            List<PlanView> plans,
            List<ContactMadeView> contacts,
            List<StepView> steps,
            List<ProgressView> progress,
            List<MeasurementView> measurements,
            boolean endScoreMissing,
            List<SupportFactView> facts,
            List<String> availableActions) {
        static SupportView of(SupportSight sight, long version) {
            SupportPeriod period = sight.period();
            var notes = new NoteViews(sight.words());
            return new SupportView(
                    sight.id(),
                    version,
                    sight.region(),
                    period.client(),
                    period.standing().state().name(),
                    period.standing().startedOn(),
                    period.standing().endedOn(),
                    period.standing().endReason(),
                    PartyView.of(period.keeper()),
                    sight.whole(),
                    NeedView.of(period.need()),
                    period.circle().responsibles().stream()
                            .map(ResponsibleView::of)
                            .toList(),
                    period.circle().team().stream().map(notes::of).toList(),
                    period.work().plans().stream().map(notes::of).toList(),
                    period.work().contacts().stream().map(notes::of).toList(),
                    period.work().steps().stream().map(notes::of).toList(),
                    period.work().progress().stream().map(notes::of).toList(),
                    period.measurements().stream().map(NoteViews::of).toList(),
                    period.sought().endScoreMissing(),
                    period.facts().stream().map(SupportFactView::of).toList(),
                    sight.availableActions());
        }

        @Override
        public String toString() {
            return "SupportView[" + id + "]";
        }
    }

    /** One of a list, without words. */
    record SupportRow(
            UUID id,
            long version,
            UUID client,
            String state,
            LocalDate startedOn,
            @Nullable LocalDate endedOn,
            PartyView keeper,
            List<ResponsibleView> responsibles,
            boolean endScoreMissing,
            Instant lastSignAt) {
        static SupportRow of(SupportSight sight) {
            SupportPeriod period = sight.period();
            return new SupportRow(
                    sight.id(),
                    sight.version(),
                    period.client(),
                    period.standing().state().name(),
                    period.standing().startedOn(),
                    period.standing().endedOn(),
                    PartyView.of(period.keeper()),
                    period.circle().present().stream().map(ResponsibleView::of).toList(),
                    period.sought().endScoreMissing(),
                    period.sought().lastSignAt());
        }
    }

    record PartyView(UUID organisation, UUID unit, UUID member) {
        static PartyView of(Member member) {
            return new PartyView(member.organisation(), member.unit(), member.membership());
        }
    }

    record NeedView(String workAbility, @Nullable LocalDate noticedOn) {
        static NeedView of(Need need) {
            return new NeedView(need.workAbility(), need.noticedOn());
        }
    }

    record ResponsibleView(
            String kind,
            PartyView member,
            LocalDate from,
            @Nullable LocalDate to) {
        static ResponsibleView of(Responsible responsible) {
            return new ResponsibleView(
                    responsible.kind(), PartyView.of(responsible.member()), responsible.from(), responsible.to());
        }
    }

    record SupportFactView(
            long sequence,
            String name,
            Instant at,
            @Nullable UUID unit,
            @Nullable String code) {
        static SupportFactView of(Fact fact) {
            return new SupportFactView(fact.sequence(), fact.name(), fact.at(), fact.unit(), fact.code());
        }
    }
}
