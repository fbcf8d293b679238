package fi.polku.acceptance;

import java.util.Map;

/** What somebody asked their peers and offers them to see: of each two. */
record Peers(String notice, String shadowing) {
    static Peers of(Visitor coordinator) {
        asked(coordinator);
        offered(coordinator);
        return new Peers(asked(coordinator), offered(coordinator));
    }

    private static String asked(Visitor coordinator) {
        return coordinator
                .post(
                        "/api/directory/notices",
                        Map.of("subject", "QUESTION", "language", "fi", "title", "Miten", "text", "Miten teillä?"))
                .expect(201)
                .id();
    }

    private static String offered(Visitor coordinator) {
        return coordinator
                .post(
                        "/api/directory/shadowings",
                        Map.of(
                                "wish", "OFFER",
                                "profession", "social-worker",
                                "from", "2026-01-01",
                                "to", "2099-12-31",
                                "goals", "Arjen työ"))
                .expect(201)
                .id();
    }
}
