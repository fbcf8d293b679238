package fi.polku.directory.entries;

import fi.polku.directory.reference.CodeLists;
import java.util.ArrayList;
import java.util.List;

/** What every entry obeys, whatever it is an entry of. */
final class CommonRules {

    private final WellFormed wellFormed;
    private final CodeLists codes;

    CommonRules(WellFormed wellFormed, CodeLists codes) {
        this.wellFormed = wellFormed;
        this.codes = codes;
    }

    /** These rules before the kind's own. */
    <E extends Entry<E>> List<Rule<E>> and(Entries<E> entries, List<Rule<E>> own) {
        var all = new ArrayList<Rule<E>>();
        all.add(wellFormed::check);
        all.add(CommonRules::organisationIsFixed);
        all.addAll(own);
        all.add(new Successors<>(entries));
        all.add(this::lifeCycleIsKnown);
        return all;
    }

    private static void organisationIsFixed(Proposal<? extends Entry<?>> proposal, Faults faults) {
        var before = proposal.before();
        if (before == null) {
            return;
        }
        var owner = before.organisation();
        if (owner != null && !owner.equals(proposal.after().organisation())) {
            faults.add("/organisation", "fixed");
        }
    }

    private void lifeCycleIsKnown(Proposal<? extends Entry<?>> proposal, Faults faults) {
        var lifeCycle = proposal.after().standing().lifeCycle();
        if (lifeCycle != null) {
            References.code(lifeCycle, codes.lifeCycles().codes(), "/standing/lifeCycle", faults);
        }
    }
}
