package fi.polku.referral;

import fi.polku.platform.test.architecture.ArchitectureSpecification;

class ArchitectureTests extends ArchitectureSpecification {
    ArchitectureTests() {
        super("fi.polku.referral");
    }
}
