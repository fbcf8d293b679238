package fi.polku.referral.lifecycle.web;

import fi.polku.referral.lifecycle.Asker;
import fi.polku.referral.lifecycle.Contact;
import fi.polku.referral.lifecycle.Course;
import fi.polku.referral.lifecycle.Decision;
import fi.polku.referral.lifecycle.Failure;
import fi.polku.referral.lifecycle.FreeText;
import fi.polku.referral.lifecycle.Hold;
import fi.polku.referral.lifecycle.Hop;
import fi.polku.referral.lifecycle.Interim;
import fi.polku.referral.lifecycle.Message;
import fi.polku.referral.lifecycle.Order;
import fi.polku.referral.lifecycle.Problem;
import fi.polku.referral.lifecycle.Proposal;
import fi.polku.referral.lifecycle.Recorded;
import fi.polku.referral.lifecycle.Side;
import fi.polku.referral.lifecycle.Sight;
import fi.polku.referral.lifecycle.Situation;
import fi.polku.referral.lifecycle.Visit;
import fi.polku.referral.lifecycle.Waiting;
import fi.polku.referral.lifecycle.web.GateController.CriterionView;
import fi.polku.referral.parties.Member;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** What became of a referral on its way, as its view shows it. */
final class CourseViews {
    private CourseViews() {}

    record AskerView(
            String kind,
            @Nullable String relation,
            @Nullable String name,
            boolean subjectAgrees) {
        static AskerView of(Asker asker, boolean words) {
            return new AskerView(
                    asker.kind(),
                    words ? asker.relation() : null,
                    words ? ReferralView.words(asker.name()) : null,
                    asker.subjectAgrees());
        }
    }

    record SituationView(
            List<String> lifeSituations, List<String> workAbilities, List<String> needs, List<String> situations) {
        static SituationView of(Situation situation) {
            return new SituationView(
                    situation.lifeSituations(), situation.workAbilities(), situation.needs(), situation.situations());
        }
    }

    record ContactView(String channel, List<String> needs) {
        static @Nullable ContactView of(@Nullable Contact contact, boolean words) {
            return contact == null ? null : new ContactView(contact.channel(), words ? contact.needs() : List.of());
        }
    }

    record DecisionView(
            Instant at,
            UUID by,
            List<CriterionView> criteria,
            @Nullable String ground) {
        static @Nullable DecisionView of(@Nullable Decision decision) {
            return decision == null
                    ? null
                    : new DecisionView(
                            decision.at(),
                            decision.by(),
                            decision.criteria().stream().map(CriterionView::of).toList(),
                            ReferralView.words(decision.ground()));
        }
    }

    record WaitingView(@Nullable LocalDate expectedOn, LocalDate reviewOn) {
        static @Nullable WaitingView of(@Nullable Waiting waiting) {
            return waiting == null ? null : new WaitingView(waiting.expectedOn(), waiting.reviewOn());
        }
    }

    record VisitView(
            Instant startsAt,
            String channel,
            @Nullable String place,
            String status,
            @Nullable String reason) {
        static @Nullable VisitView of(@Nullable Visit visit) {
            return visit == null
                    ? null
                    : new VisitView(
                            visit.startsAt(),
                            visit.channel(),
                            ReferralView.words(visit.place()),
                            visit.status(),
                            visit.reason());
        }
    }

    record HoldView(String from, String reason, LocalDate reviewOn) {
        static @Nullable HoldView of(@Nullable Hold hold) {
            return hold == null ? null : new HoldView(hold.from().name(), hold.reason(), hold.reviewOn());
        }
    }

    record InterimView(Instant at, UUID by, String text) {
        static InterimView of(Interim interim) {
            return new InterimView(interim.at(), interim.by(), interim.text().words());
        }
    }

    record FailureView(String reason, String text) {
        static @Nullable FailureView of(@Nullable Failure failure) {
            return failure == null
                    ? null
                    : new FailureView(failure.reason(), failure.text().words());
        }
    }

    /** The text is absent where it is the other side's and no permission shows it. */
    record MessageView(
            String from,
            UUID unit,
            UUID by,
            Instant at,
            String kind,
            @Nullable String text) {
        static List<MessageView> of(Sight sight) {
            Course course = sight.known().referral().course();
            List<Hop> hops = course.hops();
            Instant here = hops.isEmpty() ? Instant.MIN : hops.getLast().at();
            return course.messages().stream()
                    .map(message -> of(message, sight, here))
                    .toList();
        }

        /** The sender sees all; the receiver what it wrote itself always, all else while a permission covers it. */
        private static MessageView of(Message message, Sight sight, Instant here) {
            boolean own = message.from() == Side.RECEIVER && !message.at().isBefore(here);
            boolean shown = sight.showsWords() || own;
            return new MessageView(
                    message.from().name().toLowerCase(Locale.ROOT),
                    message.by().unit(),
                    message.by().membership(),
                    message.at(),
                    message.kind(),
                    shown ? message.text().words() : null);
        }
    }

    record ProposalView(String kind, UUID target, String reason, Instant at) {
        static @Nullable ProposalView of(@Nullable Proposal asked) {
            return asked == null
                    ? null
                    : new ProposalView(asked.kind().code(), asked.entry(), asked.reason(), asked.at());
        }
    }

    /** The words are absent where no permission shows them and the reader's side did not write them. */
    record ProblemView(
            int number,
            String kind,
            @Nullable String text,
            UUID unit,
            UUID markedBy,
            Instant at,
            @Nullable RepairView repair) {
        static List<ProblemView> of(Sight sight) {
            List<Problem> problems = sight.known().referral().course().problems();
            return IntStream.range(0, problems.size())
                    .mapToObj(index -> of(index + 1, problems.get(index), sight))
                    .toList();
        }

        private static ProblemView of(int number, Problem problem, Sight sight) {
            return new ProblemView(
                    number,
                    problem.kind(),
                    words(problem.text(), problem.by(), sight),
                    problem.unit(),
                    problem.by().unit(),
                    problem.at(),
                    RepairView.of(problem.repair(), sight));
        }

        static @Nullable String words(FreeText text, Member by, Sight sight) {
            return sight.showsWords() || isReceivers(by, sight.known().order()) ? text.words() : null;
        }

        /** Within one organisation the unit tells the sides apart; a merged unit's name may be another by now. */
        private static boolean isReceivers(Member by, Order order) {
            return !by.organisation().equals(order.sender().organisation())
                    || (by.organisation().equals(order.target().organisation())
                            && !by.unit().equals(order.sender().unit()));
        }
    }

    record RepairView(@Nullable String text, UUID unit, Instant at) {
        static @Nullable RepairView of(Problem.@Nullable Repair repair, Sight sight) {
            return repair == null
                    ? null
                    : new RepairView(
                            ProblemView.words(repair.text(), repair.by(), sight),
                            repair.by().unit(),
                            repair.at());
        }
    }

    record HopView(UUID target, UUID unit, Instant at, String reason) {
        static HopView of(Hop hop) {
            return new HopView(hop.from().id(), hop.from().unit(), hop.at(), hop.reason());
        }
    }

    record RecordedView(UUID unit, UUID by, Instant at, String part) {
        static RecordedView of(Recorded recorded) {
            return new RecordedView(recorded.by().unit(), recorded.by().membership(), recorded.at(), recorded.part());
        }
    }
}
