package fi.polku.referral;

import fi.polku.platform.test.architecture.ArchitectureSpecification;

class ArchitectureTests extends ArchitectureSpecification {
    ArchitectureTests() {
        // Caffeine remembers for two seconds what the copy of the directory said.
        super("fi.polku.referral", "com.github.benmanes.caffeine..");
    }
}
