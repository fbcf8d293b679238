package fi.polku.directory.reference;

/**
 * The directory's code lists, each a data file beside this package.
 *
 * @param roles professional roles; among them those of a consultation network (S4-8 to S4-16)
 * @param duties coarse roles that a membership may carry besides
 */
public record CodeLists(CodeList organisationKinds, CodeList serviceKinds, CodeList roles, CodeList duties) {

    public static CodeLists load() {
        return new CodeLists(
                list("organisation-kinds.csv"), list("service-kinds.csv"), list("roles.csv"), list("duties.csv"));
    }

    private static CodeList list(String file) {
        return new CodeList(DataFile.read(file).stream()
                .map(row -> new Code(row.get(0), new Name(row.get(1), row.get(2), row.get(3))))
                .toList());
    }
}
