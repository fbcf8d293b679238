package fi.polku.platform.test.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchRule;
import fi.polku.platform.test.architecture.fixtures.AbstractThing;
import fi.polku.platform.test.architecture.fixtures.InjectsAField;
import fi.polku.platform.test.architecture.fixtures.KeepsAnOldDate;
import fi.polku.platform.test.architecture.fixtures.KnowsABusiness;
import fi.polku.platform.test.architecture.fixtures.PrintsToStandardOut;
import fi.polku.platform.test.architecture.fixtures.PublicController;
import fi.polku.platform.test.architecture.fixtures.PublicListener;
import fi.polku.platform.test.architecture.fixtures.ReachesForItsAdapter;
import fi.polku.platform.test.architecture.fixtures.ReadsTheMachinesClock;
import fi.polku.platform.test.architecture.fixtures.Sleeps;
import fi.polku.platform.test.architecture.fixtures.ThingManager;
import fi.polku.platform.test.architecture.fixtures.UsesLombok;
import fi.polku.platform.test.architecture.fixtures.UsesSpringData;
import fi.polku.platform.test.architecture.fixtures.WellBehaved;
import fi.polku.platform.test.architecture.fixtures.unmarked.Unmarked;
import fi.polku.platform.test.architecture.fixtures.web.ReachesIntoTheStore;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class HouseRulesTests {

    private static final String BASE = "fi.polku.platform.test.architecture.fixtures";
    private static final ModuleRules MODULE = new ModuleRules(BASE);
    private static final List<String> ALLOWED = ModuleRules.COMMON_GROUND;

    /** A rule, a class that breaks it, and how often. */
    record Broken(ArchRule rule, Class<?> by, int times) {}

    static Stream<Broken> broken() {
        return Stream.of(
                new Broken(HouseRules.NO_LOMBOK, UsesLombok.class, 1),
                new Broken(HouseRules.NO_SPRING_DATA, UsesSpringData.class, 1),
                new Broken(HouseRules.NO_LEGACY_DATES, KeepsAnOldDate.class, 3),
                new Broken(HouseRules.NO_FIELD_INJECTION, InjectsAField.class, 1),
                new Broken(HouseRules.SPRING_PARTS_STAY_INSIDE, PublicController.class, 1),
                new Broken(HouseRules.SPRING_PARTS_STAY_INSIDE, PublicListener.class, 1),
                new Broken(HouseRules.TIME_COMES_FROM_A_CLOCK, ReadsTheMachinesClock.class, 4),
                new Broken(HouseRules.ONLY_A_CONSOLE_PRINTS, PrintsToStandardOut.class, 1),
                new Broken(HouseRules.NAMES_SAY_WHAT_THINGS_ARE, ThingManager.class, 1),
                new Broken(HouseRules.NAMES_SAY_WHAT_THINGS_ARE, AbstractThing.class, 1),
                new Broken(HouseRules.PACKAGES_ARE_NULL_MARKED, Unmarked.class, 1),
                new Broken(HouseRules.NOBODY_SLEEPS, Sleeps.class, 1),
                new Broken(HouseRules.THE_PLATFORM_KNOWS_NO_BUSINESS, KnowsABusiness.class, 3),
                new Broken(MODULE.adaptersDoNotKnowEachOther(), ReachesIntoTheStore.class, 3),
                new Broken(MODULE.businessDoesNotKnowItsAdapters(), ReachesForItsAdapter.class, 3),
                new Broken(MODULE.dependsOnlyOn(ALLOWED), KnowsABusiness.class, 3));
    }

    @ParameterizedTest
    @MethodSource("broken")
    void reportsTheClassThatBreaksIt(Broken broken) {
        JavaClasses classes = new ClassFileImporter().importClasses(broken.by());

        var report = broken.rule().allowEmptyShould(true).evaluate(classes).getFailureReport();

        assertThat(report.getDetails())
                .hasSizeGreaterThanOrEqualTo(broken.times())
                .allMatch(detail -> detail.contains(broken.by().getSimpleName()));
    }

    @Test
    void areAllSeenRed() {
        assertThat(broken().map(broken -> broken.rule().getDescription()).collect(Collectors.toSet()))
                .isEqualTo(descriptions());
    }

    @Test
    void letAWellBehavedClassAndAConfigurationPass() throws ClassNotFoundException {
        JavaClasses classes = new ClassFileImporter()
                .importClasses(
                        WellBehaved.class,
                        Class.forName(BASE + ".WiringConfiguration"),
                        Class.forName(BASE + ".package-info"));

        for (ArchRule rule : HouseRules.all(MODULE, ALLOWED)) {
            rule.allowEmptyShould(true).check(classes);
        }
    }

    @Test
    void allTellWhy() {
        assertThat(descriptions()).allMatch(description -> description.contains(", because "));
    }

    private static Set<String> descriptions() {
        return HouseRules.all(MODULE, ALLOWED).stream()
                .map(ArchRule::getDescription)
                .collect(Collectors.toSet());
    }
}
