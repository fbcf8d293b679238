package fi.polku.directory.exchange;

import static fi.polku.directory.entries.Soite.START;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import fi.polku.directory.entries.Entries;
import fi.polku.directory.entries.Organisation;
import fi.polku.directory.entries.Soite;
import fi.polku.directory.entries.Validity;
import fi.polku.platform.mongo.Ids;
import fi.polku.platform.mongo.StaleVersion;
import java.util.List;
import org.junit.jupiter.api.Test;

class RememberedTests {

    private final Entries<Organisation> below = new Soite().catalogue.organisations();
    private final Remembered<Organisation> remembered = new Remembered<>(below);
    private final Organisation soite = Soite.organisation(Validity.since(START), null);
    private final Organisation ended = Soite.organisation(new Validity(START, START), null);

    @Test
    void showsABatchWhatItSawFirst() {
        var made = below.addIfAbsent(Ids.next(), "18", soite);
        remembered.find(made.id());
        below.replace(made, ended);

        assertThat(remembered.find(made.id())).contains(made);
        remembered.forget();
        assertThat(remembered.find(made.id()).orElseThrow().entry()).isEqualTo(ended);
    }

    @Test
    void seesAtOnceWhatItWritesItself() {
        var id = Ids.next();
        assertThat(remembered.find(id)).isEmpty();

        var made = remembered.addIfAbsent(id, "18", soite);
        assertThat(remembered.find(id)).contains(made);
        remembered.replace(made, ended);

        assertThat(remembered.find(id).orElseThrow().entry()).isEqualTo(ended);
    }

    @Test
    void looksUpTogetherWhatWasAnnounced() {
        var watched = new Watched<>(below);
        var together = new Remembered<>(watched);
        var made = List.of(below.addIfAbsent(Ids.next(), "18", soite), below.addIfAbsent(Ids.next(), "18", ended));
        var absent = Ids.next();
        made.forEach(held -> together.announce(held.id()));
        together.announce(absent);

        assertThat(made).allSatisfy(held -> assertThat(together.find(held.id())).contains(held));
        assertThat(together.find(absent)).isEmpty();
        assertThat(watched.questions()).isEqualTo(1);
    }

    @Test
    void overwritesNobodyWhoWasQuicker() {
        var made = below.addIfAbsent(Ids.next(), "18", soite);
        var seen = remembered.find(made.id()).orElseThrow();
        below.replace(made, ended);

        assertThatExceptionOfType(StaleVersion.class).isThrownBy(() -> remembered.replace(seen, soite));
    }
}
