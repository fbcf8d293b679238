package fi.polku.directory.exchange.csv;

import de.siegmar.fastcsv.reader.CsvRecord;
import fi.polku.directory.entries.Form.Column;
import fi.polku.directory.exchange.Bodies;
import fi.polku.directory.exchange.FileRefused;
import fi.polku.directory.exchange.Identities;
import fi.polku.directory.exchange.Incoming;
import fi.polku.directory.exchange.Kind;
import fi.polku.directory.exchange.RowFault;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The first row of a table, which tells what the cells below it are. */
final class Heading {

    private final List<String> names;
    private final Kind kind;
    private final Map<String, Column> columns;

    private Heading(List<String> names, Kind kind, Map<String, Column> columns) {
        this.names = names;
        this.kind = kind;
        this.columns = columns;
    }

    static Heading of(List<String> cells, Kind kind, Map<String, Column> columns) {
        var names = cells.stream().map(String::strip).toList();
        var seen = new HashSet<String>();
        for (var name : names) {
            if (!columns.containsKey(name) && !Columns.own().contains(name)) {
                throw new FileRefused("unknown-column", shortened(name), String.join(", ", columns.keySet()));
            }
            if (!seen.add(name)) {
                throw new FileRefused("repeated-column", name);
            }
        }
        if (!seen.contains(Columns.ID) && !seen.contains(Columns.EXTERNAL_ID)) {
            throw new FileRefused("column-missing", Columns.EXTERNAL_ID);
        }
        return new Heading(names, kind, columns);
    }

    Incoming read(CsvRecord cells, Identities identities) {
        var faults = new ArrayList<RowFault>();
        var fields = Bodies.empty();
        @Nullable UUID id = null;
        @Nullable Long version = null;
        @Nullable String externalId = null;
        if (cells.getFieldCount() != names.size()) {
            faults.add(RowFault.at("", "wrong-number-of-cells", names.size(), cells.getFieldCount()));
        }
        for (var i = 0; i < Math.min(names.size(), cells.getFieldCount()); i++) {
            var cell = Cell.of(cells.getField(i));
            switch (names.get(i)) {
                case Columns.ID -> id = cell.id(faults);
                case Columns.VERSION -> version = cell.version(faults);
                case Columns.EXTERNAL_ID -> externalId = cell.externalId(faults);
                default -> {
                    var column = columns.get(names.get(i));
                    if (column != null) {
                        Bodies.set(fields, column.pointer(), cell.value(column, faults));
                    }
                }
            }
        }
        if (externalId == null && id == null && faults.isEmpty()) {
            faults.add(RowFault.at("/externalId", "required"));
        }
        Bodies.resolve(fields, kind, identities);
        var entry = id == null && externalId != null ? identities.of(kind, externalId) : id;
        var place = Long.toString(cells.getStartingLineNumber());
        // A row that names an entry of the directory is a person's edit of it, whatever its id elsewhere.
        return new Incoming(place, kind, entry, id == null ? externalId : null, version, fields, faults);
    }

    private static String shortened(String name) {
        return name.length() > 60 ? name.substring(0, 60) : name;
    }
}
