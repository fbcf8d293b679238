package fi.polku.referral.support;

import java.util.List;
import java.util.stream.Stream;

/** What may be done with a support period. Once it has ended, only what was asked at its end is still written down. */
public enum SupportAction {
    NOTE_NEED("note-need"),
    NAME_RESPONSIBLE("name-responsible"),
    JOIN_TEAM("join-team"),
    LEAVE_TEAM("leave-team"),
    WRITE_PLAN("write-plan"),
    RECORD_CONTACT("record-contact"),
    PLAN_STEP("plan-step"),
    COMPLETE_STEP("complete-step"),
    RECORD_PROGRESS("record-progress"),
    RECORD_MEASURE("record-measure"),
    END("end");

    private final String code;

    SupportAction(String code) {
        this.code = code;
    }

    public String code() {
        return code;
    }

    boolean isPossible(SupportPeriod period) {
        return period.isOpen() || this == RECORD_MEASURE;
    }

    static List<String> possible(SupportPeriod period) {
        return Stream.of(values())
                .filter(action -> action.isPossible(period))
                .map(SupportAction::code)
                .toList();
    }
}
