package fi.polku.directory.search.index;

import fi.polku.contracts.directory.ServiceDescription;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A description over the national one that it builds on. */
final class Told {

    private Told() {}

    /** What the own words leave unsaid is taken, field by field, from the national ones. */
    static @Nullable ServiceDescription over(@Nullable ServiceDescription own, @Nullable ServiceDescription national) {
        if (own == null || national == null) {
            return own == null ? national : own;
        }
        return new ServiceDescription(
                first(own.summary(), national.summary()),
                first(own.text(), national.text()),
                first(own.targetGroups(), national.targetGroups()),
                first(own.criteria(), national.criteria()),
                first(own.rules(), national.rules()),
                first(own.languages(), national.languages()),
                first(own.directAccess(), national.directAccess()),
                first(own.requiredDocuments(), national.requiredDocuments()),
                first(own.cost(), national.cost()),
                first(own.channels(), national.channels()));
    }

    private static <T> @Nullable T first(@Nullable T own, @Nullable T national) {
        return own == null ? national : own;
    }

    private static <T> List<T> first(List<T> own, List<T> national) {
        return own.isEmpty() ? national : own;
    }
}
