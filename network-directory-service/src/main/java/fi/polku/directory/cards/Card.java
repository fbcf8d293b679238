package fi.polku.directory.cards;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A guidance card [huoneentaulu]: how a client is guided into a service (S2-2). Cards are not bound to rehabilitation (S2-12).
 *
 * @param organisation of the unit that owns it; as of the last step, like unit and service: {@link CardOwners} know today's
 * @param unit that gives the service, and owns the card
 * @param service that it guides into
 * @param stage of {@code draft}
 * @param draft the text as its authors have it
 * @param authors memberships that may write it together (S2-9)
 * @param returned why the manager did not approve it last
 * @param editions how many there have been
 * @param published the newest edition, by which people are guided; absent before the first one, and where it was withdrawn
 */
public record Card(
        UUID organisation,
        UUID unit,
        UUID service,
        Stage stage,
        CardText draft,
        List<UUID> authors,
        @Nullable String returned,
        int editions,
        @Nullable Edition published,
        List<Happening> facts) {

    public Card {
        authors = List.copyOf(authors);
        facts = List.copyOf(facts);
    }

    static Card begun(UUID organisation, UUID unit, UUID service, CardText draft, List<UUID> authors) {
        return new Card(organisation, unit, service, Stage.DRAFT, draft, authors, null, 0, null, List.of());
    }

    /** Whether this step can be taken, by whoever may. */
    public boolean canTake(Step step) {
        return stage.after(step).isPresent() && (step != Step.REVIEW || published != null);
    }

    Card written(CardText text, List<UUID> by) {
        return new Card(organisation, unit, service, stage, text, by, returned, editions, published, facts);
    }

    /** Given by whom it is now. */
    Card givenBy(UUID byOrganisation, UUID byUnit, UUID as) {
        return new Card(byOrganisation, byUnit, as, stage, draft, authors, returned, editions, published, facts);
    }

    Card at(Stage next) {
        return new Card(organisation, unit, service, next, draft, authors, returned, editions, published, facts);
    }

    Card returned(@Nullable String why) {
        return new Card(organisation, unit, service, stage, draft, authors, why, editions, published, facts);
    }

    /** With this as its newest edition. */
    Card showing(Edition edition) {
        return new Card(organisation, unit, service, stage, draft, authors, returned, edition.number(), edition, facts);
    }

    /** With none that guides people. */
    Card hidden() {
        return new Card(organisation, unit, service, stage, draft, authors, returned, editions, null, facts);
    }

    Card reviewedUntil(LocalDate day) {
        return published == null ? this : showing(published.until(day));
    }

    /** This card with one more thing that happened; its number is its place. */
    Card happening(Step step, Author hand) {
        var all = new ArrayList<>(facts);
        all.add(new Happening(all.size() + 1L, step, hand.at(), hand.unit(), hand.membership()));
        return new Card(organisation, unit, service, stage, draft, authors, returned, editions, published, all);
    }
}
