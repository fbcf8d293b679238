package fi.polku.directory.opening;

import fi.polku.directory.entries.Catalogue;
import fi.polku.directory.entries.Fact;
import fi.polku.directory.entries.FactName;
import fi.polku.directory.entries.Held;
import fi.polku.directory.entries.IssuerBinding;
import fi.polku.directory.entries.Region;
import fi.polku.directory.entries.Regions;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Says for which organisations of an open region a token issuer may speak, or that it may no longer (design section 4). */
final class BindIssuer {

    private final Catalogue catalogue;

    BindIssuer(Catalogue catalogue) {
        this.catalogue = catalogue;
    }

    List<String> done(IssuerToBind wanted, Instant at) {
        var seen = catalogue
                .regions()
                .find(Regions.idOf(wanted.region()))
                .orElseThrow(() -> new OpeningRefused("Region " + wanted.region() + " is not open"));
        wanted.binding().organisations().forEach(id -> requireThere(id, wanted.region()));
        var issuers = wanted.removes() ? without(seen.entry(), wanted.binding()) : with(seen.entry(), wanted.binding());
        if (issuers.equals(seen.entry().issuers())) {
            return List.of("Region " + wanted.region() + " had it so already, nothing changed");
        }
        if (issuers.isEmpty()) {
            throw new OpeningRefused("A region keeps at least one issuer: bind another one first");
        }
        replace(seen, issuers, at);
        return List.of("Region " + wanted.region() + " now binds: " + issuers);
    }

    private void requireThere(UUID organisation, String region) {
        var there = catalogue
                .organisations()
                .find(organisation)
                .filter(held -> held.region().equals(region));
        if (there.isEmpty()) {
            throw new OpeningRefused("Region " + region + " has no organisation " + organisation);
        }
    }

    private void replace(Held<Region> seen, List<IssuerBinding> issuers, Instant at) {
        var facts = new ArrayList<>(seen.entry().facts());
        facts.add(new Fact(facts.size() + 1L, FactName.CHANGED, at, null));
        catalogue.regions().replace(seen, new Region(seen.entry().code(), issuers, facts));
    }

    /** Who speaks for all of the region speaks for each of its organisations. */
    private static List<IssuerBinding> with(Region region, IssuerBinding added) {
        var present = of(region, added.issuer());
        if (present == null) {
            var all = new ArrayList<>(region.issuers());
            all.add(added);
            return all;
        }
        if (present.organisations().isEmpty()) {
            return region.issuers();
        }
        var both = new LinkedHashSet<>(present.organisations());
        both.addAll(added.organisations());
        return replaced(
                region,
                present,
                new IssuerBinding(added.issuer(), added.organisations().isEmpty() ? List.of() : List.copyOf(both)));
    }

    private static List<IssuerBinding> without(Region region, IssuerBinding removed) {
        var present = of(region, removed.issuer());
        if (present == null) {
            return region.issuers();
        }
        if (removed.organisations().isEmpty()) {
            return replaced(region, present, null);
        }
        if (present.organisations().isEmpty()) {
            throw new OpeningRefused(
                    "The issuer is bound to all of the region: take that away, and bind it to organisations");
        }
        var left = new ArrayList<>(present.organisations());
        left.removeAll(removed.organisations());
        return replaced(region, present, left.isEmpty() ? null : new IssuerBinding(removed.issuer(), left));
    }

    private static @Nullable IssuerBinding of(Region region, String issuer) {
        return region.issuers().stream()
                .filter(binding -> binding.issuer().equals(issuer))
                .findFirst()
                .orElse(null);
    }

    private static List<IssuerBinding> replaced(Region region, IssuerBinding old, @Nullable IssuerBinding now) {
        var all = new ArrayList<>(region.issuers());
        if (now == null) {
            all.remove(old);
        } else {
            all.set(all.indexOf(old), now);
        }
        return all;
    }
}
