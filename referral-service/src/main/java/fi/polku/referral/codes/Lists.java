package fi.polku.referral.codes;

/** The code lists of {@code codes.csv} that requests are checked against. */
public final class Lists {
    public static final String DATA_KIND = "data-kind";
    public static final String PURPOSE = "purpose";
    public static final String GROUND = "ground";
    public static final String HOW_GIVEN = "how-given";
    public static final String GIVEN_BY = "given-by";
    public static final String DECLINE_REASON = "decline-reason";
    public static final String CANCEL_REASON = "cancel-reason";
    public static final String OUTCOME = "outcome";
    public static final String INFORMING_WAY = "informing-way";
    public static final String NEXT_STEP = "next-step";
    public static final String FORWARD_REASON = "forward-reason";
    public static final String HOLD_REASON = "hold-reason";
    public static final String FAIL_REASON = "fail-reason";
    public static final String VISIT_CHANNEL = "visit-channel";
    public static final String VISIT_REASON = "visit-reason";
    public static final String REOPEN_REASON = "reopen-reason";
    public static final String ERROR_REASON = "error-reason";
    public static final String ASKER = "asker";
    public static final String RELATION = "relation";
    public static final String OUTSIDE_WAY = "outside-way";
    public static final String CONTACT_CHANNEL = "contact-channel";
    public static final String NEED = "need";
    public static final String CRITERION = "criterion";
    public static final String OWN_RECORD = "own-record";
    public static final String PROBLEM_KIND = "problem-kind";
    public static final String WORK_ABILITY = "work-ability";
    public static final String RESPONSIBLE = "responsible";
    public static final String SUPPORT_CHANNEL = "support-channel";
    public static final String SUPPORT_END = "support-end";
    public static final String STATUTORY_PLAN = "statutory-plan";
    public static final String MEASURE_MOMENT = "measure-moment";
    public static final String MEASURE_ANSWER = "measure-answer";
    public static final String LANGUAGE = "language";
    public static final String CONTACT_WAY = "contact-way";
    public static final String INTERPRETER_LANGUAGE = "interpreter-language";
    public static final String INTERPRETER_BOOKER = "interpreter-booker";
    public static final String CORRECTION_REASON = "correction-reason";
    public static final String RETENTION_CLASS = "retention-class";
    public static final String PRINT = "print";
    public static final String ERASURE_GROUND = "erasure-ground";
    public static final String LEGAL_HOLD = "legal-hold";
    public static final String MERGE_REASON = "merge-reason";

    /** The directory's own lists, whose codes the rules of services name. */
    public static final String RULE_LIFE_SITUATION = "rule-life-situation";

    public static final String RULE_WORK_ABILITY = "rule-work-ability";
    public static final String RULE_NEED = "rule-need";
    public static final String RULE_SITUATION = "rule-situation";

    private Lists() {}
}
