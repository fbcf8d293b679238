package fi.polku.platform.web.json;

import tools.jackson.core.StreamReadConstraints;

/** How large the parts of a request body may be; the body as a whole is limited while it comes in. */
final class JsonLimits {

    static final int DEPTH = 50;
    static final int TEXT = 64 * 1024;
    static final int LIST = 1000;

    private static final int NUMBER = 100;
    private static final int NAME = 200;

    private JsonLimits() {}

    static StreamReadConstraints constraints() {
        return StreamReadConstraints.builder()
                .maxNestingDepth(DEPTH)
                .maxStringLength(TEXT)
                .maxNumberLength(NUMBER)
                .maxNameLength(NAME)
                .build();
    }
}
