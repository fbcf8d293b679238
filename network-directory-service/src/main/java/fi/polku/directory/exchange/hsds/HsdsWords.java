package fi.polku.directory.exchange.hsds;

import fi.polku.directory.exchange.Bodies;
import fi.polku.directory.exchange.FieldsTold;
import fi.polku.directory.exchange.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

/** What an HSDS service says of itself, as a description. */
final class HsdsWords {

    private HsdsWords() {}

    static void say(FieldsTold told, ObjectNode service) {
        var fees = Words.of(service.path("fees_description"));
        told.say("/description/text/fi", Words.of(service.path("description")))
                .say("/description/criteria/fi", Words.of(service.path("eligibility_description")))
                // HSDS prices in words; whether there is a price at all stands in none of its fields.
                .say("/description/cost/kind", fees == null ? null : "varies")
                .say("/description/cost/note/fi", fees)
                .say(
                        "/description/languages",
                        service.path("languages")
                                .valueStream()
                                .map(language -> Words.of(language.path("code")))
                                .filter(Objects::nonNull)
                                .toList())
                .say(
                        "/description/requiredDocuments",
                        service.path("required_documents")
                                .valueStream()
                                .map(document -> Words.of(document.path("document")))
                                .filter(Objects::nonNull)
                                .map(words -> Bodies.empty().put("fi", words))
                                .toList());
        var channels = new ArrayList<ObjectNode>();
        service.path("phones").forEach(phone -> add(channels, "phone", Words.of(phone.path("number"))));
        add(channels, "email", Words.of(service.path("email")));
        add(channels, "web", Words.of(service.path("url")));
        told.say("/description/channels", channels);
    }

    private static void add(List<ObjectNode> channels, String kind, @Nullable String value) {
        if (value != null) {
            channels.add(Bodies.empty().put("kind", kind).put("value", value));
        }
    }
}
