package fi.polku.benchmarks;

import fi.polku.platform.test.architecture.ArchitectureSpecification;

class ArchitectureTests extends ArchitectureSpecification {
    ArchitectureTests() {
        // The trivial backend is Reactor Netty's.
        super("fi.polku.benchmarks", "reactor..");
    }
}
