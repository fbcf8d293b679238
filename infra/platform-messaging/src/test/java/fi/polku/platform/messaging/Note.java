package fi.polku.platform.messaging;

import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A small aggregate for tests: a word that changes, and what happened. */
record Note(String word, @Nullable UUID about, List<NoteFact> facts) {

    static Note of(String word) {
        return new Note(word, null, List.of(new NoteFact(1, "written")));
    }

    static Note about(UUID other) {
        return new Note("about", other, List.of(new NoteFact(1, "written")));
    }

    Note changed(String to) {
        return new Note(
                to,
                about,
                Stream.concat(facts.stream(), Stream.of(new NoteFact(facts.size() + 1, "changed")))
                        .toList());
    }

    record NoteFact(long sequence, String name) {}
}
