package fi.polku.local;

import com.tngtech.archunit.lang.ArchRule;
import fi.polku.platform.test.architecture.ArchitectureSpecification;
import fi.polku.platform.test.architecture.HouseRules;
import java.util.List;

class ArchitectureTests extends ArchitectureSpecification {

    ArchitectureTests() {
        super("fi.polku.local", "com.nimbusds..", "com.google.crypto.tink..");
    }

    /** The launcher makes its clock where it needs one: it has no Spring configuration of its own to do so. */
    @Override
    protected List<ArchRule> rules() {
        return allBut(HouseRules.TIME_COMES_FROM_A_CLOCK);
    }
}
