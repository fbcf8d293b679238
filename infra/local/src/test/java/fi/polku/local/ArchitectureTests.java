package fi.polku.local;

import fi.polku.platform.test.architecture.ArchitectureSpecification;

class ArchitectureTests extends ArchitectureSpecification {

    ArchitectureTests() {
        super("fi.polku.local", "com.nimbusds..", "com.google.crypto.tink..");
    }
}
