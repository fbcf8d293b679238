package fi.polku.platform.audit;

import fi.polku.platform.test.architecture.ArchitectureSpecification;

class ArchitectureTests extends ArchitectureSpecification {

    ArchitectureTests() {
        super("fi.polku.platform.audit");
    }
}
