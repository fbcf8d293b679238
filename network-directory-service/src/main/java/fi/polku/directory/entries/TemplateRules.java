package fi.polku.directory.entries;

import fi.polku.directory.reference.CodeLists;
import java.util.List;

/** What every national description obeys. */
final class TemplateRules {

    private final Catalogue catalogue;
    private final CodeLists codes;
    private final DescriptionRules descriptions;

    TemplateRules(Catalogue catalogue, CodeLists codes, DescriptionRules descriptions) {
        this.catalogue = catalogue;
        this.codes = codes;
        this.descriptions = descriptions;
    }

    List<Rule<Template>> all() {
        return List.of(
                (proposal, faults) -> References.code(
                        proposal.after().kind(), codes.serviceKinds().codes(), "/kind", faults),
                (proposal, faults) -> References.owner(catalogue, proposal, faults),
                (proposal, faults) -> descriptions.check(proposal.after().description(), faults),
                TemplateRules::kindIsFixed);
    }

    /** Services of one kind cannot wake up as variants of another. */
    private static void kindIsFixed(Proposal<Template> proposal, Faults faults) {
        var before = proposal.before();
        if (before != null && !before.kind().equals(proposal.after().kind())) {
            faults.add("/kind", "fixed");
        }
    }
}
