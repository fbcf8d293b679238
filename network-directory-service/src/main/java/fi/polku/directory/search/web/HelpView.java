package fi.polku.directory.search.web;

import fi.polku.directory.search.index.References;
import fi.polku.directory.search.query.FindHelp.Assessed;
import fi.polku.directory.search.query.FindHelp.Help;
import fi.polku.directory.search.query.Reason;
import java.util.List;
import java.util.Locale;

/**
 * Who can help.
 *
 * @param total of those that fit, which may be more than are told
 * @param nearMisses those that refuse in one respect alone
 */
record HelpView(List<AssessedView> items, int total, List<AssessedView> nearMisses) {

    static HelpView of(Help help, References references) {
        return new HelpView(views(help.hits(), references), help.total(), views(help.nearMisses(), references));
    }

    private static List<AssessedView> views(List<Assessed> assessed, References references) {
        return assessed.stream()
                .map(helper -> new AssessedView(
                        HitView.of(helper.service(), references),
                        helper.reasons().stream().map(ReasonView::of).toList()))
                .toList();
    }

    /** A service with the reasons for it and against it. */
    record AssessedView(HitView service, List<ReasonView> reasons) {}

    /**
     * Why, or why not, in one respect.
     *
     * @param aspect {@code age}, {@code municipality}, {@code need}, {@code language}, {@code referral}, {@code waiting},
     *     {@code life-situation}, {@code work-ability}, {@code situation}
     * @param verdict {@code met}, {@code unknown} where the service has not said, {@code not-met}
     * @param values what the service says of it: least and greatest age, days of waiting (empty where not told),
     *     the day they were told and how many places are free (where told), codes
     */
    record ReasonView(String aspect, String verdict, List<String> values) {
        static ReasonView of(Reason reason) {
            return new ReasonView(
                    code(reason.aspect().name()), code(reason.verdict().name()), reason.values());
        }

        private static String code(String name) {
            return name.toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }
}
