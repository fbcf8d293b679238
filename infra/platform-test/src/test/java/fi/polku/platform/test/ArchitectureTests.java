package fi.polku.platform.test;

import com.tngtech.archunit.lang.ArchRule;
import fi.polku.platform.test.architecture.ArchitectureSpecification;
import fi.polku.platform.test.architecture.HouseRules;
import java.util.List;

class ArchitectureTests extends ArchitectureSpecification {

    ArchitectureTests() {
        super(
                "fi.polku.platform.test",
                "org.junit..",
                "org.assertj..",
                "com.tngtech.archunit..",
                "org.testcontainers..",
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
}
