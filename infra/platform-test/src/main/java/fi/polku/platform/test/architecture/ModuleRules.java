package fi.polku.platform.test.architecture;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.conditions.ArchConditions.dependOnClassesThat;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.CompositeArchRule;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;

/**
 * The rules about what may lean on what inside and outside one module, told by its base package.
 *
 * @param basePackage under which all code of the module lies
 */
public record ModuleRules(String basePackage) {

    private static final List<String> ADAPTERS = List.of("web", "mongo", "messaging");

    /** What every service and platform module may use besides its own code and what it names itself. */
    public static final List<String> COMMON_GROUND = List.of(
            "java..",
            "javax.crypto..",
            "jakarta..",
            "org.jspecify..",
            "org.slf4j..",
            "org.springframework..",
            "com.mongodb..",
            "org.bson..",
            "org.apache.kafka.clients..",
            "org.apache.kafka.common..",
            "tools.jackson..",
            "com.fasterxml.jackson.annotation..",
            "io.micrometer..",
            "io.swagger.v3.oas..",
            "org.springdoc..",
            "fi.polku.contracts..",
            "fi.polku.callers..",
            "fi.polku.platform..");

    /** An adapter (web, mongo, messaging) never leans on one of another kind. */
    public ArchRule adaptersDoNotKnowEachOther() {
        List<ArchRule> rules = ADAPTERS.stream().map(this::doesNotKnowTheOthers).toList();
        return CompositeArchRule.of(rules)
                .as("web, mongo and messaging of a module should not know each other")
                .because("each is one way in or out, and what they share belongs to the business between them");
    }

    private ArchRule doesNotKnowTheOthers(String adapter) {
        List<String> others =
                ADAPTERS.stream().filter(other -> !other.equals(adapter)).toList();
        return noClasses()
                .that(areIn(List.of(adapter)))
                .should(dependOnClassesThat(areIn(others)))
                .allowEmptyShould(true);
    }

    /** Business code is reached by its adapters and never reaches for them; only configurations wire both. */
    public ArchRule businessDoesNotKnowItsAdapters() {
        return noClasses()
                .that(DescribedPredicate.not(areIn(ADAPTERS)))
                .and()
                .haveSimpleNameNotEndingWith("Configuration")
                .should(dependOnClassesThat(areIn(ADAPTERS)))
                .because("technology depends on the business, not the other way round");
    }

    /** The module leans on nothing but its own code and the packages named. */
    public ArchRule dependsOnlyOn(Collection<String> packages) {
        List<String> allowed = new ArrayList<>(packages);
        allowed.add(basePackage + "..");
        return classes()
                .should()
                .onlyDependOnClassesThat(resideInAnyPackage(allowed.toArray(String[]::new)))
                .because("a new dependency is a decision, and a service never depends on another service");
    }

    private DescribedPredicate<JavaClass> areIn(List<String> adapters) {
        return DescribedPredicate.describe(
                "are in %s of %s".formatted(String.join(" or ", adapters), basePackage),
                type -> segments(type).anyMatch(adapters::contains));
    }

    private Stream<String> segments(JavaClass type) {
        String name = type.getPackageName();
        return name.startsWith(basePackage + ".")
                ? Arrays.stream(name.substring(basePackage.length() + 1).split("\\.", -1))
                : Stream.empty();
    }
}
