package fi.polku.directory.cards;

import fi.polku.directory.entries.Catalogue;
import fi.polku.directory.entries.Entries;
import fi.polku.directory.entries.Entry;
import fi.polku.directory.entries.Held;
import fi.polku.directory.entries.Selection;
import fi.polku.directory.entries.Selection.Field;
import fi.polku.platform.web.Today;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * Whose a card is today. Counties merge, services move and are handed on, and a card goes with the service that it guides into: a card
 * remembers whose it was when it was last written, which is not who has to answer for it now.
 */
public final class CardOwners {

    private final Catalogue catalogue;
    private final Today today;

    CardOwners(Catalogue catalogue, Today today) {
        this.catalogue = catalogue;
        this.today = today;
    }

    public Held<Card> today(Held<Card> card) {
        return today(List.of(card)).getFirst();
    }

    public List<Held<Card>> today(List<Held<Card>> cards) {
        var day = today.day();
        var services = new Succession<>(catalogue.services(), day);
        var organisations = new Succession<>(catalogue.organisations(), day);
        var units = new Succession<>(catalogue.units(), day);
        services.learn(cards.stream().map(card -> card.entry().service()).toList());
        return cards.stream()
                .map(card -> services.of(card.entry().service())
                        .map(service -> with(
                                card,
                                card.entry()
                                        .givenBy(
                                                last(
                                                        organisations,
                                                        service.entry().organisation()),
                                                last(units, service.entry().unit()),
                                                service.id())))
                        .orElse(card))
                .toList();
    }

    /** Which services an organisation gives, and those that they followed. */
    Set<UUID> servicesOf(UUID organisation) {
        var all = new HashSet<UUID>();
        var found = catalogue.services().list(Selection.where(Field.ORGANISATION, organisation));
        while (!found.isEmpty()) {
            var next = found.stream()
                    .map(Held::id)
                    .filter(all::add)
                    .map(id -> Selection.where(Field.SUCCESSOR, id))
                    .toList();
            found = next.isEmpty() ? List.of() : catalogue.services().listAround(next);
        }
        return all;
    }

    private static Held<Card> with(Held<Card> held, Card card) {
        return new Held<>(held.id(), held.version(), held.region(), card);
    }

    private static UUID last(Succession<?> succession, UUID id) {
        return succession.of(id).map(Held::id).orElse(id);
    }

    /** What stands on a day in the place of an entry: itself, or who followed it when it ended; each is looked up once. */
    private static final class Succession<E extends Entry<E>> {

        private final Entries<E> entries;
        private final LocalDate day;
        private final Map<UUID, Optional<Held<E>>> known = new HashMap<>();

        Succession(Entries<E> entries, LocalDate day) {
            this.entries = entries;
            this.day = day;
        }

        void learn(List<UUID> ids) {
            entries.findAll(ids).forEach(held -> known.put(held.id(), Optional.of(held)));
        }

        Optional<Held<E>> of(UUID id) {
            var passed = new HashSet<UUID>();
            var stands = find(id);
            while (stands.isPresent() && passed.add(stands.get().id())) {
                var entry = stands.get().entry();
                var heir = entry.successor();
                if (heir == null || !entry.validity().endedBefore(day)) {
                    return stands;
                }
                var next = find(heir);
                if (next.isEmpty()) {
                    return stands;
                }
                stands = next;
            }
            return stands;
        }

        private Optional<Held<E>> find(UUID id) {
            return known.computeIfAbsent(id, entries::find);
        }
    }
}
