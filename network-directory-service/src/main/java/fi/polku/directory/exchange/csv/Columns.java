package fi.polku.directory.exchange.csv;

import fi.polku.directory.entries.Form;
import fi.polku.directory.entries.Form.Column;
import fi.polku.directory.entries.Forms;
import fi.polku.directory.exchange.Kind;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;

/** Fields of entries as names of columns: {@code name.fi}, {@code municipalities[]}, {@code seats[json]}. */
final class Columns {

    static final String ID = "id";
    static final String VERSION = "version";
    static final String EXTERNAL_ID = "externalId";

    private Columns() {}

    static SequencedMap<String, Column> of(Forms forms, Kind kind) {
        var columns = new LinkedHashMap<String, Column>();
        form(forms, kind).columns().forEach(column -> columns.put(name(column), column));
        return columns;
    }

    static Form<?> form(Forms forms, Kind kind) {
        return switch (kind) {
            case ORGANISATION -> forms.organisations();
            case UNIT -> forms.units();
            case LOCATION -> forms.locations();
            case SERVICE -> forms.services();
            case PROFESSIONAL -> forms.professionals();
            case NETWORK -> forms.networks();
        };
    }

    private static String name(Column column) {
        var path = column.pointer().substring(1).replace('/', '.');
        return switch (column.shape()) {
            case VALUE -> path;
            case LIST_OF_VALUES -> path + "[]";
            case LIST_OF_BODIES -> path + "[json]";
        };
    }

    static List<String> own() {
        return List.of(ID, VERSION, EXTERNAL_ID);
    }
}
