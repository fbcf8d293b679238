package fi.polku.platform.test;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import fi.polku.platform.test.architecture.ArchitectureSpecification;
import fi.polku.platform.test.architecture.HouseRules;
import java.util.List;
import org.junit.jupiter.api.Test;

class ArchitectureTests extends ArchitectureSpecification {

    ArchitectureTests() {
        super(
                "fi.polku.platform.test",
                "org.junit..",
                "org.assertj..",
                "org.awaitility..",
                "com.tngtech.archunit..",
                "org.testcontainers..",
                "com.github.dockerjava..",
                "com.nimbusds..",
                "com.sun.net.httpserver..",
                "com.google.crypto.tink..",
                "de.bwaldvogel.mongo..",
                "org.h2.mvstore..",
                "io.netty.channel..",
                "kafka.server..",
                "scala..",
                "org.apache.kafka.metadata..",
                "org.apache.kafka.server..");
    }

    /** Tokens for tests are dated by the real clock, as the services that check them are. */
    @Override
    protected List<ArchRule> rules() {
        return allBut(HouseRules.TIME_COMES_FROM_A_CLOCK);
    }

    @Test
    void keepsTheStackFreeOfTestLibraries() {
        noClasses()
                .that()
                .resideInAPackage("fi.polku.platform.test.stack..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        "fi.polku.platform.test",
                        "fi.polku.platform.test.architecture..",
                        "org.junit..",
                        "org.assertj..",
                        "org.awaitility..",
                        "com.tngtech.archunit..",
                        "org.testcontainers..",
                        "org.springframework..")
                .because("infra/local starts the same parts without them")
                .check(new ClassFileImporter()
                        .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                        .importPackages("fi.polku.platform.test.stack"));
    }
}
