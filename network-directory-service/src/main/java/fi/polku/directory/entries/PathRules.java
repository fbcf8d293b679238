package fi.polku.directory.entries;

import fi.polku.directory.reference.CodeLists;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What every path obeys. */
final class PathRules {

    private final Catalogue catalogue;
    private final CodeLists codes;

    PathRules(Catalogue catalogue, CodeLists codes) {
        this.catalogue = catalogue;
        this.codes = codes;
    }

    List<Rule<ServicePath>> all() {
        return List.of(
                (proposal, faults) -> References.owner(catalogue, proposal, faults),
                this::targetGroupsAreKnown,
                PathRules::keysAreTheStepsOwn,
                PathRules::leadsToItsOwnSteps,
                PathRules::neverComesBack,
                this::leadsThroughServicesOfItsRegion,
                this::namesPublishedCardsOfItsRegion);
    }

    private void targetGroupsAreKnown(Proposal<ServicePath> proposal, Faults faults) {
        var groups = proposal.after().targetGroups();
        for (var i = 0; i < groups.size(); i++) {
            References.code(groups.get(i), codes.targetGroups().codes(), "/targetGroups/" + i, faults);
        }
        References.distinct(groups, "/targetGroups", faults);
    }

    private static void keysAreTheStepsOwn(Proposal<ServicePath> proposal, Faults faults) {
        var steps = proposal.after().steps();
        var seen = new HashSet<String>();
        for (var i = 0; i < steps.size(); i++) {
            if (!seen.add(steps.get(i).key())) {
                faults.add("/steps/" + i + "/key", "repeated-value");
            }
        }
    }

    private static void leadsToItsOwnSteps(Proposal<ServicePath> proposal, Faults faults) {
        var steps = proposal.after().steps();
        var keys = steps.stream().map(PathStep::key).toList();
        for (var i = 0; i < steps.size(); i++) {
            var next = steps.get(i).next();
            References.distinct(next, "/steps/" + i + "/next", faults);
            for (var j = 0; j < next.size(); j++) {
                if (!keys.contains(next.get(j))) {
                    faults.add("/steps/" + i + "/next/" + j, "unknown-step");
                }
            }
        }
    }

    /** Whoever follows the steps gets to an end: a fault at each step that leads back to itself. */
    private static void neverComesBack(Proposal<ServicePath> proposal, Faults faults) {
        var steps = proposal.after().steps();
        var next = new HashMap<String, List<String>>();
        steps.forEach(step -> next.putIfAbsent(step.key(), step.next()));
        for (var i = 0; i < steps.size(); i++) {
            var reached = new HashSet<String>();
            follow(steps.get(i).next(), next, reached);
            if (reached.contains(steps.get(i).key())) {
                faults.add("/steps/" + i + "/next", "step-cycle");
            }
        }
    }

    private static void follow(List<String> keys, Map<String, List<String>> next, Set<String> reached) {
        for (var key : keys) {
            if (reached.add(key)) {
                follow(next.getOrDefault(key, List.of()), next, reached);
            }
        }
    }

    private void leadsThroughServicesOfItsRegion(Proposal<ServicePath> proposal, Faults faults) {
        var steps = proposal.after().steps();
        for (var i = 0; i < steps.size(); i++) {
            var pointer = "/steps/" + i + "/services";
            var services = steps.get(i).services();
            References.distinct(services, pointer, faults);
            for (var j = 0; j < services.size(); j++) {
                References.inRegion(catalogue.services(), services.get(j), proposal, pointer + "/" + j, faults);
            }
        }
    }

    private void namesPublishedCardsOfItsRegion(Proposal<ServicePath> proposal, Faults faults) {
        var steps = proposal.after().steps();
        for (var i = 0; i < steps.size(); i++) {
            var pointer = "/steps/" + i + "/cards";
            var cards = steps.get(i).cards();
            References.distinct(cards, pointer, faults);
            for (var j = 0; j < cards.size(); j++) {
                var region = catalogue.cards().regionOf(cards.get(j));
                if (region.isEmpty()) {
                    faults.add(pointer + "/" + j, "unknown-reference");
                } else if (!region.get().equals(proposal.region())) {
                    faults.add(pointer + "/" + j, "other-region");
                }
            }
        }
    }
}
