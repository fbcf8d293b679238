package fi.polku.directory.exchange.hsds;

import com.networknt.schema.Error;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import fi.polku.directory.exchange.RowFault;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** What HSDS 3.0 demands of a record, from the schema beside this service's other resources. */
final class HsdsSchema {

    private static final int MOST_FAULTS = 20;

    private final Schema schema;

    private HsdsSchema(Schema schema) {
        this.schema = schema;
    }

    /** @param definition its name in the standard, such as {@code service} */
    static HsdsSchema of(String definition) {
        try (var in = HsdsSchema.class.getResourceAsStream("/hsds/hsds-3.0.json")) {
            var all = (ObjectNode) JsonMapper.shared().readTree(Objects.requireNonNull(in));
            all.put("$ref", "#/$defs/" + definition);
            return new HsdsSchema(SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                    .getSchema(all.toString()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Everything that is wrong, with pointers into the record. */
    List<RowFault> faults(JsonNode hsds) {
        return schema.validate(hsds).stream()
                .limit(MOST_FAULTS)
                .map(HsdsSchema::fault)
                .toList();
    }

    private static RowFault fault(Error error) {
        var property = error.getProperty();
        var at = error.getInstanceLocation().toString();
        return RowFault.at(property == null ? at : at + "/" + property, "hsds-" + error.getKeyword());
    }
}
