package fi.polku.consultation;

import fi.polku.platform.test.architecture.ArchitectureSpecification;

class ArchitectureTests extends ArchitectureSpecification {

    ArchitectureTests() {
        super("fi.polku.consultation");
    }
}
