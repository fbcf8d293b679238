package fi.polku.directory;

import fi.polku.platform.test.architecture.ArchitectureSpecification;

class ArchitectureTests extends ArchitectureSpecification {
    ArchitectureTests() {
        super(
                "fi.polku.directory",
                // What is fetched and read from outside goes through well-kept parsers.
                "org.apache.hc..",
                "de.siegmar.fastcsv..",
                "com.networknt..",
                "com.google.zxing..",
                // The search index, one per replica.
                "org.apache.lucene..",
                "org.tartarus.snowball..");
    }
}
