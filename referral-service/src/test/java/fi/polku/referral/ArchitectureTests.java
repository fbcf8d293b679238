package fi.polku.referral;

import fi.polku.platform.test.architecture.ArchitectureSpecification;

class ArchitectureTests extends ArchitectureSpecification {
    ArchitectureTests() {
        super(
                "fi.polku.referral",
                // Answers are held against the JSON Schema of their form.
                "com.networknt..",
                // Files are encrypted in a stream.
                "com.google.crypto.tink..");
    }
}
