package fi.polku.referral.fhir;

import java.util.List;
import java.util.stream.Stream;
import tools.jackson.databind.node.ObjectNode;

/** What the facade can do, in FHIR's own form. */
final class Capabilities {
    /** When what it can do last changed. */
    private static final String CHANGED = "2026-11-22";

    private Capabilities() {}

    static ObjectNode of(List<Shelf> shelves, String base) {
        ObjectNode statement = Fhir.object().put("resourceType", "CapabilityStatement");
        statement.put("status", "active").put("date", CHANGED).put("kind", "instance");
        statement.putObject("software").put("name", "Polku referral-service");
        statement
                .putObject("implementation")
                .put("description", "Referrals, measures and permissions, as far as the caller may see them")
                .put("url", base);
        statement.put("fhirVersion", Fhir.VERSION);
        statement.putArray("format").add("json").add(Fhir.JSON.toString());
        ObjectNode rest = statement.putArray("rest").addObject();
        rest.put("mode", "server")
                .put(
                        "documentation",
                        "Read only. A search names a client or ids; a parameter that is not listed is refused.");
        shelves.stream().map(Capabilities::resource).forEach(rest.putArray("resource")::add);
        return statement;
    }

    private static ObjectNode resource(Shelf shelf) {
        ObjectNode resource = Fhir.object().put("type", shelf.type());
        Stream.of("read", "search-type")
                .forEach(code ->
                        resource.withArrayProperty("interaction").addObject().put("code", code));
        resource.put("versioning", "versioned");
        Stream.concat(Stream.of("_id"), shelf.parameters().stream().sorted())
                .forEach(name -> resource.withArrayProperty("searchParam")
                        .addObject()
                        .put("name", name)
                        .put("type", name.equals("patient") || name.equals("subject") ? "reference" : "token"));
        return resource;
    }
}
