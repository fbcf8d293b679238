package fi.polku.platform.mongo;

import com.tngtech.archunit.lang.ArchRule;
import fi.polku.platform.test.architecture.ArchitectureSpecification;
import fi.polku.platform.test.architecture.HouseRules;
import java.util.List;

class ArchitectureTests extends ArchitectureSpecification {

    ArchitectureTests() {
        super("fi.polku.platform.mongo", "com.google.crypto.tink..", "com.github.benmanes.caffeine..");
    }

    /** New ids carry the time at which they are made, and nothing but their order rests on it. */
    @Override
    protected List<ArchRule> rules() {
        return allBut(HouseRules.TIME_COMES_FROM_A_CLOCK);
    }
}
