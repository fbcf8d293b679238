package fi.polku.platform.test.architecture;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.simpleName;
import static com.tngtech.archunit.lang.conditions.ArchConditions.dependOnClassesThat;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.library.GeneralCodingRules;
import java.util.Collection;
import java.util.List;

/** What holds in every module, and why. */
public final class HouseRules {

    public static final ArchRule NO_LOMBOK = noClasses()
            .should(dependOnClassesThat(resideInAnyPackage("lombok..")))
            .because("records and plain code say what they do, and tools need no plug-in to read them");

    public static final ArchRule NO_SPRING_DATA = noClasses()
            .should(dependOnClassesThat(resideInAnyPackage("org.springframework.data..")))
            .because("the store is spoken to through its own driver, so that each query is seen (ADR 0004)");

    public static final ArchRule NO_LEGACY_DATES = classes()
            .should(LegacyDates.stayAtTheBridge())
            .because("java.util.Date is mutable and shared; convert it on the spot where a library hands it over");

    public static final ArchRule NO_FIELD_INJECTION = noFields()
            .should()
            .beAnnotatedWith("org.springframework.beans.factory.annotation.Autowired")
            .orShould()
            .beAnnotatedWith("org.springframework.beans.factory.annotation.Value")
            .orShould()
            .beAnnotatedWith("jakarta.inject.Inject")
            .orShould()
            .beAnnotatedWith("jakarta.annotation.Resource")
            .allowEmptyShould(true)
            .because("what a class needs stands in its constructor");

    public static final ArchRule SPRING_PARTS_STAY_INSIDE = classes()
            .that(SpringParts.ARE_FOUND_BY_SPRING)
            .should()
            .notBePublic()
            .allowEmptyShould(true)
            .because("Spring finds controllers, listeners and configurations; no code may lean on them");

    public static final ArchRule TIME_COMES_FROM_A_CLOCK = noClasses()
            .that()
            .haveSimpleNameNotEndingWith("Configuration")
            .should()
            .callMethodWhere(TimeReadings.BYPASS_THE_CLOCK)
            .because("time enters through an injected Clock, made once in a configuration, so that tests can set it");

    public static final ArchRule ONLY_A_CONSOLE_PRINTS = noClasses()
            .that(DescribedPredicate.not(simpleName("Console")))
            .should(GeneralCodingRules.ACCESS_STANDARD_STREAMS)
            .because("libraries and services log; a program that talks to a person does so in one class, Console");

    public static final ArchRule NAMES_SAY_WHAT_THINGS_ARE = noClasses()
            .should()
            .haveNameMatching(".*[.$]((\\w*(Impl|Dto|DTO|Manager|Helper|Util|Utils|Base))|((Abstract|Base)[A-Z]\\w*))")
            .because("such a name tells how a class is built and hides what it is");

    public static final ArchRule PACKAGES_ARE_NULL_MARKED = classes()
            .should(Packages.beNullMarked())
            .because("null-checking covers only packages that ask for it in their package-info");

    public static final ArchRule NOBODY_SLEEPS = noClasses()
            .should()
            .callMethodWhere(TimeReadings.SLEEP)
            .because("a sleep is either too short or too long; wait for what you are waiting for");

    public static final ArchRule THE_PLATFORM_KNOWS_NO_BUSINESS = noClasses()
            .that()
            .resideInAPackage("fi.polku.platform..")
            .should(dependOnClassesThat(resideInAnyPackage("fi.polku..")
                    .and(DescribedPredicate.not(resideInAnyPackage("fi.polku.platform..")))
                    .as("belong to Polku but not to its platform")))
            .allowEmptyShould(true)
            .because("the platform carries no business noun: neither contracts nor services");

    private HouseRules() {}

    /** All of them, for one module that may depend on the packages given. */
    public static List<ArchRule> all(ModuleRules module, Collection<String> allowed) {
        return List.of(
                NO_LOMBOK,
                NO_SPRING_DATA,
                NO_LEGACY_DATES,
                NO_FIELD_INJECTION,
                SPRING_PARTS_STAY_INSIDE,
                TIME_COMES_FROM_A_CLOCK,
                ONLY_A_CONSOLE_PRINTS,
                NAMES_SAY_WHAT_THINGS_ARE,
                PACKAGES_ARE_NULL_MARKED,
                NOBODY_SLEEPS,
                THE_PLATFORM_KNOWS_NO_BUSINESS,
                module.adaptersDoNotKnowEachOther(),
                module.businessDoesNotKnowItsAdapters(),
                module.dependsOnlyOn(allowed));
    }
}
