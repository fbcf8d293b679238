package fi.polku.platform.test.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.TestInstance;

/**
 * What the architecture of a module must satisfy: each module's {@code ArchitectureTests} is one of these.
 *
 * <p>It sees the module's own code, not its tests. Reading that takes seconds, so it is read once.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
public abstract class ArchitectureSpecification {

    private final ModuleRules module;
    private final List<String> allowed;
    private final JavaClasses classes;

    /**
     * @param basePackage of the module
     * @param alsoAllowed packages it may depend on, in ArchUnit's notation, besides {@link ModuleRules#COMMON_GROUND}
     */
    protected ArchitectureSpecification(String basePackage, String... alsoAllowed) {
        this.module = new ModuleRules(basePackage);
        this.allowed = Stream.concat(ModuleRules.COMMON_GROUND.stream(), Stream.of(alsoAllowed))
                .toList();
        this.classes = new ClassFileImporter()
                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                .importPackages(basePackage);
    }

    protected List<ArchRule> rules() {
        return allBut();
    }

    /** For a module of another kind; say in a comment why a rule cannot hold there. */
    protected final List<ArchRule> allBut(ArchRule... left) {
        List<ArchRule> leftOut = List.of(left);
        return HouseRules.all(module, allowed).stream()
                .filter(rule -> !leftOut.contains(rule))
                .toList();
    }

    @Test
    void seesTheModulesCode() {
        assertThat(classes).as("classes below " + module.basePackage()).isNotEmpty();
    }

    @TestFactory
    Stream<DynamicTest> obeysTheHouseRules() {
        return rules().stream().map(rule -> DynamicTest.dynamicTest(rule.getDescription(), () -> rule.check(classes)));
    }
}
