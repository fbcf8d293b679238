package fi.polku.platform.messaging;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What a note says to others. */
record NoteState(UUID id, String word, @Nullable UUID about, List<Note.NoteFact> facts) {

    static final String CE_TYPE = "fi.polku.test.note.v1";

    static NoteState of(Stored<Note> note) {
        return new NoteState(
                note.id(),
                note.state().word(),
                note.state().about(),
                note.state().facts());
    }
}
