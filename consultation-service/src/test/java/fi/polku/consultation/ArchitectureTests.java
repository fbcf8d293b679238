package fi.polku.consultation;

import fi.polku.platform.test.architecture.ArchitectureSpecification;

class ArchitectureTests extends ArchitectureSpecification {

    ArchitectureTests() {
        // Caffeine remembers for a moment what the copy of the directory said.
        super("fi.polku.consultation", "com.github.benmanes.caffeine..");
    }
}
