package fi.polku.directory.opening;

import fi.polku.directory.entries.IssuerBinding;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.springframework.boot.ApplicationArguments;

/**
 * What {@code --polku.command=bind-issuer} is asked for.
 *
 * @param binding the issuer, with the organisations it is about; none means all of the region
 * @param removes whether it is to be taken away
 */
record IssuerToBind(String region, IssuerBinding binding, boolean removes) {

    static IssuerToBind of(ApplicationArguments arguments) {
        var organisations = OperatorsCommand.optional(arguments, "polku.organisations");
        var binding = new IssuerBinding(
                OperatorsCommand.option(arguments, "polku.issuer", "<iss>"),
                organisations == null
                        ? List.of()
                        : Arrays.stream(organisations.split(",", -1))
                                .map(IssuerToBind::id)
                                .distinct()
                                .toList());
        return new IssuerToBind(
                OperatorsCommand.option(arguments, "polku.region", "<code>"),
                binding,
                arguments.containsOption("polku.remove"));
    }

    private static UUID id(String text) {
        try {
            return UUID.fromString(text.strip());
        } catch (IllegalArgumentException e) {
            throw new OpeningRefused("No organisation has such an id: " + text);
        }
    }
}
