package fi.polku.directory.entries;

import fi.polku.directory.entries.Selection.Field;
import java.util.UUID;
import java.util.stream.Stream;

/** Whether other entries rest on one, so that it cannot simply go. */
final class Resting {

    private final Catalogue catalogue;

    Resting(Catalogue catalogue) {
        this.catalogue = catalogue;
    }

    boolean isRestedOn(UUID id) {
        return isOwner(id) || isNamedByServices(id) || isPlaceOfPeople(id);
    }

    private boolean isOwner(UUID id) {
        return Stream.of(
                        catalogue.units(),
                        catalogue.locations(),
                        catalogue.templates(),
                        catalogue.services(),
                        catalogue.professionals(),
                        catalogue.networks(),
                        catalogue.paths(),
                        catalogue.memberships())
                .anyMatch(entries -> isAny(entries, Field.ORGANISATION, id));
    }

    private boolean isNamedByServices(UUID id) {
        return Stream.of(Field.UNIT, Field.TEMPLATE, Field.LOCATIONS)
                .anyMatch(field -> isAny(catalogue.services(), field, id));
    }

    private boolean isPlaceOfPeople(UUID id) {
        return isAny(catalogue.professionals(), Field.UNIT, id)
                || isAny(catalogue.memberships(), Field.UNIT, id)
                || isAny(catalogue.networks(), Field.COORDINATING_UNIT, id);
    }

    private static boolean isAny(Entries<?> entries, Field field, UUID id) {
        return !entries.list(Selection.where(field, id).page(null, 1)).isEmpty();
    }
}
