package fi.polku.platform.web;

import fi.polku.platform.test.architecture.ArchitectureSpecification;

class ArchitectureTests extends ArchitectureSpecification {

    ArchitectureTests() {
        super(
                "fi.polku.platform.web",
                "com.nimbusds.jose..",
                "com.nimbusds.jwt..",
                "com.github.benmanes.caffeine.cache..",
                // springdoc describes schemas with Jackson 2.
                "com.fasterxml.jackson.databind..",
                "io.swagger.v3.core.converter..");
    }
}
