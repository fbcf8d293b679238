package fi.polku.referral.lifecycle;

import static fi.polku.referral.lifecycle.ReferralState.ACCEPTED;
import static fi.polku.referral.lifecycle.ReferralState.CANCELLED;
import static fi.polku.referral.lifecycle.ReferralState.CANCEL_REQUESTED;
import static fi.polku.referral.lifecycle.ReferralState.CLOSED;
import static fi.polku.referral.lifecycle.ReferralState.DECLINED;
import static fi.polku.referral.lifecycle.ReferralState.DELETED;
import static fi.polku.referral.lifecycle.ReferralState.DRAFT;
import static fi.polku.referral.lifecycle.ReferralState.ENTERED_IN_ERROR;
import static fi.polku.referral.lifecycle.ReferralState.FAILED;
import static fi.polku.referral.lifecycle.ReferralState.INFO_REQUESTED;
import static fi.polku.referral.lifecycle.ReferralState.IN_PROGRESS;
import static fi.polku.referral.lifecycle.ReferralState.ON_HOLD;
import static fi.polku.referral.lifecycle.ReferralState.OUTCOME_REPORTED;
import static fi.polku.referral.lifecycle.ReferralState.RECEIVED;
import static fi.polku.referral.lifecycle.ReferralState.REDIRECTED;
import static fi.polku.referral.lifecycle.ReferralState.SCHEDULED;
import static fi.polku.referral.lifecycle.ReferralState.SENT;
import static fi.polku.referral.lifecycle.ReferralState.WAITLISTED;
import static fi.polku.referral.lifecycle.Role.CONTACT_RECEIVER;
import static fi.polku.referral.lifecycle.Role.MANAGER;
import static fi.polku.referral.lifecycle.Role.PRIVACY_OFFICER;
import static fi.polku.referral.lifecycle.Role.RECEIVER;
import static fi.polku.referral.lifecycle.Role.RESPONSIBLE;
import static fi.polku.referral.lifecycle.Role.SENDER;
import static fi.polku.referral.lifecycle.Role.SYSTEM;
import static fi.polku.referral.lifecycle.Step.stay;
import static fi.polku.referral.lifecycle.Step.to;

import fi.polku.referral.directory.EntryKind;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The life cycle of a referral, read from top to bottom (domain.md section 2.1): what may be done, by whom, out of which
 * states, to which, and what is told of it. What is not here is illegal.
 */
public enum Action {
    EDIT("edit", by(SENDER), stay(null, DRAFT)),
    DELETE("delete", by(SENDER), to(DELETED, null, DRAFT)),
    SEND("send", by(SENDER), to(SENT, Fact.Name.SENT, DRAFT)),

    CLAIM("claim", by(RECEIVER), to(RECEIVED, Fact.Name.CLAIMED, SENT)),
    REQUEST_INFORMATION(
            "request-information", by(RECEIVER), to(INFO_REQUESTED, Fact.Name.INFORMATION_REQUESTED, RECEIVED)),
    PROVIDE_INFORMATION(
            "provide-information", by(SENDER), to(RECEIVED, Fact.Name.INFORMATION_PROVIDED, INFO_REQUESTED)),
    CONTINUE_WITHOUT_INFORMATION(
            "continue-without-information",
            by(RECEIVER),
            to(RECEIVED, Fact.Name.CONTINUED_WITHOUT_INFORMATION, INFO_REQUESTED)),
    FORWARD("forward", by(RECEIVER), to(SENT, Fact.Name.FORWARDED, SENT, RECEIVED)),
    /** The sender is asked where no permission covers the next one yet. */
    ASK_TO_FORWARD("ask-to-forward", by(RECEIVER), stay(Fact.Name.FORWARD_ASKED, SENT, RECEIVED)),
    AGREE_TO_FORWARD("agree-to-forward", by(SENDER), to(SENT, Fact.Name.FORWARDED, SENT, RECEIVED)),
    /** The sender says no to it: whoever asked goes on, or declines. */
    REFUSE_TO_FORWARD("refuse-to-forward", by(SENDER), stay(Fact.Name.FORWARD_REFUSED, SENT, RECEIVED)),
    BECOME_REFERRAL("become-referral", by(RECEIVER), stay(Fact.Name.BECAME_REFERRAL, RECEIVED)),
    ACCEPT("accept", by(RECEIVER), to(ACCEPTED, Fact.Name.ACCEPTED, RECEIVED, WAITLISTED)),
    DECLINE(
            "decline",
            by(RECEIVER),
            to(DECLINED, Fact.Name.DECLINED, RECEIVED, INFO_REQUESTED, ACCEPTED, SCHEDULED, IN_PROGRESS)),

    WAITLIST("waitlist", by(RECEIVER), to(WAITLISTED, Fact.Name.WAITLISTED, RECEIVED, ACCEPTED)),
    REVIEW_WAITING("review-waiting", by(RECEIVER), stay(Fact.Name.WAITING_REVIEWED, WAITLISTED)),
    SCHEDULE("schedule", by(RECEIVER, SYSTEM), to(SCHEDULED, Fact.Name.SCHEDULED, ACCEPTED, WAITLISTED)),
    RESCHEDULE("reschedule", by(RECEIVER), stay(Fact.Name.RESCHEDULED, SCHEDULED, IN_PROGRESS)),
    RECORD_NO_SHOW("record-no-show", by(RECEIVER), stay(Fact.Name.CLIENT_DID_NOT_ATTEND, SCHEDULED, IN_PROGRESS)),
    CANCEL_VISIT("cancel-visit", by(RECEIVER), stay(Fact.Name.VISIT_CANCELLED, SCHEDULED, IN_PROGRESS)),
    START("start", by(RECEIVER, SYSTEM), to(IN_PROGRESS, Fact.Name.STARTED, ACCEPTED, SCHEDULED)),
    REPORT_INTERIM(
            "report-interim",
            by(RECEIVER),
            to(IN_PROGRESS, Fact.Name.INTERIM_REPORTED, ACCEPTED, SCHEDULED, IN_PROGRESS)),
    HOLD("hold", by(RECEIVER), to(ON_HOLD, Fact.Name.HELD, ACCEPTED, WAITLISTED, SCHEDULED, IN_PROGRESS)),
    /** Back to where it was. */
    RESUME("resume", by(RECEIVER), stay(Fact.Name.RESUMED, ON_HOLD)),
    REPORT_OUTCOME(
            "report-outcome",
            by(RECEIVER, SYSTEM),
            to(
                    OUTCOME_REPORTED,
                    Fact.Name.OUTCOME_REPORTED,
                    RECEIVED,
                    ACCEPTED,
                    WAITLISTED,
                    SCHEDULED,
                    IN_PROGRESS,
                    ON_HOLD,
                    CANCEL_REQUESTED)),
    FAIL("fail", by(RECEIVER), to(FAILED, Fact.Name.FAILED, ACCEPTED, WAITLISTED, SCHEDULED, IN_PROGRESS, ON_HOLD)),

    INFORM_CLIENT(
            "inform-client",
            by(SENDER, RECEIVER),
            stay(Fact.Name.CLIENT_INFORMED, OUTCOME_REPORTED, DECLINED, FAILED, CLOSED)),
    CLOSE(
            "close",
            by(SENDER, CONTACT_RECEIVER, RESPONSIBLE),
            to(CLOSED, Fact.Name.CLOSED, OUTCOME_REPORTED, DECLINED, FAILED)),
    CLOSE_UNCONFIRMED("close-unconfirmed", by(SYSTEM), to(CLOSED, Fact.Name.CLOSED_UNCONFIRMED, OUTCOME_REPORTED)),
    REDIRECT("redirect", by(SENDER), to(REDIRECTED, Fact.Name.REDIRECTED, DECLINED, FAILED)),
    CANCEL(
            "cancel",
            by(SENDER, MANAGER, SYSTEM),
            to(CANCELLED, Fact.Name.CANCELLED, SENT, RECEIVED, INFO_REQUESTED),
            to(CANCEL_REQUESTED, Fact.Name.CANCEL_REQUESTED, ACCEPTED, WAITLISTED, SCHEDULED, IN_PROGRESS, ON_HOLD)),
    CONFIRM_CANCELLATION(
            "confirm-cancellation", by(RECEIVER, SYSTEM), to(CANCELLED, Fact.Name.CANCELLED, CANCEL_REQUESTED)),
    REOPEN("reopen", by(MANAGER), to(RECEIVED, Fact.Name.REOPENED, CLOSED, CANCELLED)),
    ENTER_IN_ERROR(
            "enter-in-error",
            by(SENDER, PRIVACY_OFFICER),
            to(ENTERED_IN_ERROR, Fact.Name.ENTERED_IN_ERROR, sentBut(ENTERED_IN_ERROR))),

    TAKE_OVER("take-over", by(RECEIVER), stay(Fact.Name.TAKEN_OVER, openBut(SENT))),
    HAND_BACK("hand-back", by(RECEIVER, SYSTEM), stay(Fact.Name.HANDED_BACK, openBut(SENT))),
    TAKE_OVER_SENDING("take-over-sending", by(SENDER), stay(Fact.Name.SENDING_TAKEN_OVER, withDrafts(openBut()))),
    HAND_BACK_SENDING(
            "hand-back-sending", by(SENDER, SYSTEM), stay(Fact.Name.SENDING_HANDED_BACK, withDrafts(openBut()))),
    HAND_OVER("hand-over", by(MANAGER), stay(Fact.Name.HANDED_OVER, withDrafts(openBut()))),
    WRITE_MESSAGE("write-message", by(SENDER, RECEIVER), stay(Fact.Name.MESSAGE_WRITTEN, openBut())),
    /** Nothing is told of it: the sender need not know that there is another (rule 9). */
    LINK("link", by(RECEIVER), stay(null, openBut(SENT))),
    RECORD("record", by(SENDER, RECEIVER), stay(Fact.Name.RECORDED, sentBut(ENTERED_IN_ERROR))),
    MARK_PROBLEM("mark-problem", by(SENDER, RECEIVER), stay(Fact.Name.PROBLEM_MARKED, sentBut(ENTERED_IN_ERROR))),
    REPAIR_PROBLEM("repair-problem", by(SENDER, RECEIVER), stay(Fact.Name.PROBLEM_REPAIRED, sentBut(ENTERED_IN_ERROR))),
    SETTLE_CONFLICT(
            "settle-conflict", by(SENDER, RECEIVER), stay(Fact.Name.CONFLICT_SETTLED, sentBut(ENTERED_IN_ERROR))),
    MARK_OVERDUE("mark-overdue", by(SYSTEM), stay(Fact.Name.OVERDUE, openBut())),
    MARK_STALLED("mark-stalled", by(SYSTEM), stay(Fact.Name.STALLED, openBut()));

    /** What an open case does to a referral to its network, so that no hand does. */
    private static final Set<String> LEFT_TO_THE_CASE = Set.of(
            "decline",
            "waitlist",
            "schedule",
            "reschedule",
            "record-no-show",
            "cancel-visit",
            "start",
            "report-interim",
            "hold",
            "report-outcome",
            "fail");

    private static final Set<ReferralState> WITH_A_CASE = Set.of(ACCEPTED, SCHEDULED, IN_PROGRESS, CANCEL_REQUESTED);

    private final String code;

    @SuppressWarnings("ImmutableEnumChecker") // Set.of and List.of make what cannot change.
    private final Set<Role> who;

    @SuppressWarnings("ImmutableEnumChecker")
    private final List<Step> steps;

    Action(String code, Set<Role> who, Step... steps) {
        this.code = code;
        this.who = who;
        this.steps = List.of(steps);
    }

    /** What these roles may do now, in the order of the life cycle. */
    public static List<Action> availableTo(Collection<Role> roles, Referral referral, boolean caseEnded) {
        return Stream.of(values())
                .filter(action -> action.isFor(roles, referral.state())
                        && action.step(referral.state()).isPresent())
                .filter(action -> caseEnded || !action.followsCase(referral))
                .filter(action -> action.refusal(referral).isEmpty())
                .toList();
    }

    /** Facts that this role alone, or the system, brings about by whatever action. */
    public static Set<String> factsOfNoneBut(Role role) {
        Map<String, Set<Role>> makers = new HashMap<>();
        for (Action action : values()) {
            for (Step step : action.steps) {
                if (step.fact() != null) {
                    makers.computeIfAbsent(step.fact().code(), _ -> EnumSet.of(SYSTEM))
                            .addAll(action.who);
                }
            }
        }
        return makers.entrySet().stream()
                .filter(each -> each.getValue().equals(Set.of(role, SYSTEM)))
                .map(Map.Entry::getKey)
                .collect(Collectors.toUnmodifiableSet());
    }

    public String code() {
        return code;
    }

    Set<Role> who() {
        return who;
    }

    Optional<Step> step(ReferralState from) {
        return steps.stream().filter(step -> step.from().contains(from)).findFirst();
    }

    /** Whether it is the open case, and not a person, that does this. */
    boolean followsCase(Referral referral) {
        return LEFT_TO_THE_CASE.contains(code)
                && referral.order().target().kind() == EntryKind.NETWORK
                && (WITH_A_CASE.contains(referral.state()) || waitsForOne(referral));
    }

    /** No case opens but by acceptance: an appointment made without it would leave nobody a move. */
    private boolean waitsForOne(Referral referral) {
        return this == SCHEDULE && referral.state() == WAITLISTED;
    }

    /** Taking up a client's matter rests on a permission in force; other moves only let go of it. */
    boolean takesUp() {
        return switch (this) {
            case CLAIM, ACCEPT, WAITLIST, SCHEDULE, TAKE_OVER, BECOME_REFERRAL -> true;
            default -> false;
        };
    }

    /** What else of the referral keeps it from being done, whoever asks. */
    Optional<GuardFailed.Guard> refusal(Referral referral) {
        Order order = referral.order();
        return switch (this) {
            case ACCEPT, WAITLIST ->
                order.kind() == ReferralKind.ADVICE ? Optional.of(GuardFailed.Guard.ADVICE_ONLY) : Optional.empty();
            case BECOME_REFERRAL ->
                order.kind() == ReferralKind.ADVICE && order.mayBecomeReferral()
                        ? Optional.empty()
                        : Optional.of(GuardFailed.Guard.STAYS_WHAT_IT_IS);
            case FORWARD, ASK_TO_FORWARD ->
                order.target().kind() == EntryKind.OUTSIDE
                        ? Optional.of(GuardFailed.Guard.OUTSIDE_THE_PLATFORM)
                        : Optional.empty();
            case AGREE_TO_FORWARD, REFUSE_TO_FORWARD ->
                referral.handling().proposal() == null ? Optional.of(GuardFailed.Guard.NOT_ASKED) : Optional.empty();
            // What is over is not told anew: it only lacks what nobody has written down.
            case INFORM_CLIENT ->
                referral.state() == CLOSED && referral.ending().informed() != null
                        ? Optional.of(GuardFailed.Guard.CLIENT_INFORMED_ALREADY)
                        : Optional.empty();
            case REPAIR_PROBLEM ->
                referral.course().problems().stream().allMatch(problem -> problem.repair() != null)
                        ? Optional.of(GuardFailed.Guard.NO_SUCH_PROBLEM)
                        : Optional.empty();
            case SETTLE_CONFLICT ->
                referral.course().isInConflict() ? Optional.empty() : Optional.of(GuardFailed.Guard.NO_CONFLICT);
            case HAND_BACK ->
                referral.handler() == null ? Optional.of(GuardFailed.Guard.IN_THE_QUEUE) : Optional.empty();
            case HAND_BACK_SENDING ->
                referral.senderFree() ? Optional.of(GuardFailed.Guard.IN_THE_QUEUE) : Optional.empty();
            default -> Optional.empty();
        };
    }

    /** The refusals that guard the hand: whose part it is, what the state allows, and whether the case has the word. */
    void permit(Sight sight) {
        Referral referral = sight.known().referral();
        if (!isFor(sight.roles(), referral.state())) {
            throw new NotYourSide();
        }
        if (step(referral.state()).isEmpty()) {
            throw new IllegalTransition(this, referral.state(), sight.availableActions());
        }
        if (!sight.caseEnded() && followsCase(referral)) {
            throw new FollowsCase(referral.state(), sight.availableActions());
        }
        refusal(referral).ifPresent(guard -> {
            throw new GuardFailed(guard);
        });
    }

    private boolean isFor(Collection<Role> roles, ReferralState state) {
        return !Collections.disjoint(who(state), roles);
    }

    /** What is not under way yet only its sender calls off; after that a manager of either unit may ask for it too. */
    private Set<Role> who(ReferralState state) {
        return this == CANCEL && !state.isUnderWay() ? by(SENDER, SYSTEM) : who;
    }

    private static Set<Role> by(Role... roles) {
        return Set.of(roles);
    }

    private static ReferralState[] openBut(ReferralState... but) {
        return without(ReferralState.open(), but);
    }

    private static ReferralState[] sentBut(ReferralState... but) {
        return without(
                Stream.of(ReferralState.values()).filter(ReferralState::isSent).collect(Collectors.toSet()), but);
    }

    private static ReferralState[] withDrafts(ReferralState... states) {
        return Stream.concat(Stream.of(DRAFT), Stream.of(states)).toArray(ReferralState[]::new);
    }

    private static ReferralState[] without(Set<ReferralState> states, ReferralState... but) {
        Set<ReferralState> left = Set.of(but);
        return states.stream().filter(state -> !left.contains(state)).toArray(ReferralState[]::new);
    }
}
