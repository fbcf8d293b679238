package fi.polku.directory.reference;

/**
 * The directory's code lists, each a data file beside this package.
 * Life situations, work abilities, needs and situations are what machine-read criteria look at.
 *
 * @param roles professional roles; among them those of a consultation network (S4-8 to S4-16)
 * @param duties coarse roles that a membership may carry besides
 * @param lifeCycles how far a service or a model has come (S0-3)
 * @param languages ISO 639 codes
 */
public record CodeLists(
        CodeList organisationKinds,
        CodeList serviceKinds,
        CodeList roles,
        CodeList duties,
        CodeList lifeCycles,
        CodeList targetGroups,
        CodeList languages,
        CodeList costKinds,
        CodeList channelKinds,
        CodeList accessibilityFeatures,
        CodeList lifeSituations,
        CodeList workAbilities,
        CodeList needs,
        CodeList situations,
        CodeList professions,
        CodeList competences,
        CodeList trainings) {

    public static CodeLists load() {
        return new CodeLists(
                list("organisation-kinds"),
                list("service-kinds"),
                list("roles"),
                list("duties"),
                list("life-cycles"),
                list("target-groups"),
                list("languages"),
                list("cost-kinds"),
                list("channel-kinds"),
                list("accessibility-features"),
                list("life-situations"),
                list("work-abilities"),
                list("needs"),
                list("situations"),
                list("professions"),
                list("competences"),
                list("trainings"));
    }

    private static CodeList list(String name) {
        return new CodeList(DataFile.read(name + ".csv").stream()
                .map(row -> new Code(row.get(0), new Name(row.get(1), row.get(2), row.get(3))))
                .toList());
    }
}
