package fi.polku.contracts;

import com.tngtech.archunit.lang.ArchRule;
import fi.polku.platform.test.architecture.ArchitectureSpecification;
import fi.polku.platform.test.architecture.ModuleRules;
import java.util.List;
import java.util.stream.Stream;

class ArchitectureTests extends ArchitectureSpecification {

    private static final String BASE = "fi.polku.contracts";

    ArchitectureTests() {
        super(BASE);
    }

    /** Contracts lean on nothing but the language, so that whoever reads them takes nothing else in. */
    @Override
    protected List<ArchRule> rules() {
        ArchRule leaf = new ModuleRules(BASE).dependsOnlyOn(List.of("java..", "org.jspecify.."));
        return Stream.concat(super.rules().stream(), Stream.of(leaf)).toList();
    }
}
