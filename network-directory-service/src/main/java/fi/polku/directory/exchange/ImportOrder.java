package fi.polku.directory.exchange;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * What to import, and how.
 *
 * @param source name of where the file comes from; its ids count within it
 * @param kind what the rows are, where the format does not tell
 * @param dryRun tell what would happen, and do nothing
 * @param wholeOrNothing take nothing in where one row is refused
 * @param url where to fetch the file; absent where it is sent
 * @param encoding of a text that is not UTF-8
 */
public record ImportOrder(
        String format,
        String source,
        @Nullable Kind kind,
        boolean dryRun,
        boolean wholeOrNothing,
        @Nullable String url,
        @Nullable String encoding,
        Defaults defaults) {

    /** What new entries get where the source does not say it. */
    public record Defaults(
            @Nullable UUID organisation,
            @Nullable UUID unit,
            @Nullable String organisationKind,
            @Nullable String serviceKind,
            @Nullable Boolean referralNeeded,
            @Nullable LocalDate validFrom,
            @Nullable Boolean draft) {

        public static final Defaults NONE = new Defaults(null, null, null, null, null, null, null);

        ObjectNode of(Kind kind) {
            var fields = JsonNodeFactory.instance.objectNode();
            switch (kind) {
                case ORGANISATION -> put(fields, "kind", organisationKind);
                case UNIT, LOCATION -> put(fields, "organisation", organisation);
                case PROFESSIONAL -> {
                    put(fields, "organisation", organisation);
                    put(fields, "unit", unit);
                }
                case SERVICE -> {
                    put(fields, "organisation", organisation);
                    put(fields, "unit", unit);
                    put(fields, "kind", serviceKind);
                    put(fields, "referralNeeded", referralNeeded);
                }
                case NETWORK -> {
                    put(fields, "organisation", organisation);
                    put(fields, "coordinatingUnit", unit);
                }
            }
            put(fields, "validFrom", validFrom);
            if (draft != null) {
                fields.putObject("standing").put("draft", draft);
            }
            return fields;
        }

        private static void put(ObjectNode fields, String name, @Nullable Object value) {
            if (value != null) {
                fields.put(name, value.toString());
            }
        }
    }
}
