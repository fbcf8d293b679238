package fi.polku.gateway;

import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.syntax.ArchRuleDefinition;
import fi.polku.platform.test.architecture.ArchitectureSpecification;
import java.util.List;
import java.util.stream.Stream;

class ArchitectureTests extends ArchitectureSpecification {
    private static final ArchRule NO_BUSINESS = ArchRuleDefinition.noClasses()
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                    "fi.polku.contracts..", "fi.polku.platform..", "jakarta.servlet..", "org.apache.kafka..")
            .because("the gateway aggregates no business data, and the platform of the services is servlets");
    private static final ArchRule ONE_READER_OF_TOKENS = ArchRuleDefinition.noClasses()
            .that()
            .resideOutsideOfPackage("fi.polku.gateway.token..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("com.nimbusds..")
            .because("whose word is taken is decided in one place");

    ArchitectureTests() {
        super(
                "fi.polku.gateway",
                "reactor..",
                "io.netty..",
                "com.nimbusds..",
                "org.reactivestreams..",
                "com.google.crypto.tink..",
                "io.github.bucket4j..",
                "io.github.resilience4j..",
                "com.github.benmanes.caffeine..");
    }

    @Override
    protected List<ArchRule> rules() {
        return Stream.concat(super.rules().stream(), Stream.of(NO_BUSINESS, ONE_READER_OF_TOKENS))
                .toList();
    }
}
