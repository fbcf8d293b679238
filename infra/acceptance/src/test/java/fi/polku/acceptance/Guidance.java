package fi.polku.acceptance;

import java.util.List;
import java.util.Map;

/**
 * A region's guidance card with two editions, what was said of it, and a path that names it: of everything listed at least two.
 *
 * @param feedback a question that waits for its answer
 */
record Guidance(String card, String feedback, String path) {
    private static final String CARDS = "/api/directory/cards";

    /** By one who writes cards and answers for them. */
    static Guidance of(Visitor editor, String organisation, String service) {
        String card = begun(editor, service);
        begun(editor, service);
        String path = CARDS + "/" + card;
        String author = editor.get(path).expect(200).text("/draft/authors/0");
        published(editor, path, 1);
        Map<String, Object> next = Map.of(
                "name", Map.of("fi", "Näin ohjaat nyt"),
                "template", "general",
                "templateVersion", 1,
                "answers", answers(),
                "authors", List.of(author));
        editor.send("PUT", path, Map.of("If-Match", "\"3\""), Visitor.json(next))
                .expect(200);
        published(editor, path, 4);
        disseminated(editor, path);
        disseminated(editor, path);
        asked(editor, path);
        leading(editor, organisation, card);
        return new Guidance(card, asked(editor, path), leading(editor, organisation, card));
    }

    private static String leading(Visitor editor, String organisation, String card) {
        return editor.post(
                        "/api/directory/paths",
                        Map.of(
                                "organisation",
                                organisation,
                                "name",
                                Map.of("fi", "Kuntoutuspolku"),
                                "steps",
                                List.of(Map.of("key", "alku", "name", Map.of("fi", "Alku"), "cards", List.of(card))),
                                "validFrom",
                                "2025-01-01"))
                .expect(201)
                .id();
    }

    private static String begun(Visitor editor, String service) {
        return editor.post(
                        CARDS,
                        Map.of(
                                "service",
                                service,
                                "name",
                                Map.of("fi", "Näin ohjaat"),
                                "template",
                                "general",
                                "templateVersion",
                                1,
                                "answers",
                                answers()))
                .expect(201)
                .id();
    }

    private static List<Map<String, Object>> answers() {
        return List.of("for-whom", "when", "referral", "contact", "what-happens").stream()
                .map(question -> Map.<String, Object>of("question", question, "text", Map.of("fi", "Kerrottu")))
                .toList();
    }

    private static void published(Visitor editor, String path, int version) {
        editor.command(path, "submit", "\"" + version + "\"", Map.of()).expect(200);
        editor.command(path, "approve", "\"" + (version + 1) + "\"", Map.of("reviewOn", "2099-01-01"))
                .expect(200);
    }

    private static void disseminated(Visitor editor, String path) {
        editor.post(path + "/disseminations", Map.of("on", "2026-01-01", "event", "Aamukahvi", "audience", "Kaikki"))
                .expect(201);
    }

    private static String asked(Visitor editor, String path) {
        return editor.post(path + "/feedback", Map.of("verdict", "STILL_UNKNOWN", "question", "Kuka ohjaa?"))
                .expect(201)
                .id();
    }
}
