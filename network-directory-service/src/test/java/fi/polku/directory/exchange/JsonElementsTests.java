package fi.polku.directory.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class JsonElementsTests {

    private static final Set<String> LISTS = Set.of("services");

    @TempDir
    private Path folder;

    @Test
    void takesTheElementsOfTheListsThatMatter() {
        var file = file("{\"other\":[1],\"services\":[{\"id\":\"a\",\"x\":[[]]},{}],\"total\":2}");
        var met = new ArrayList<String>();

        JsonElements.check(file, LISTS);
        JsonElements.read(file, LISTS, (list, pointer, element) -> met.add(list + pointer + element));

        assertThat(met).isEqualTo(List.of("services/services/0{\"id\":\"a\",\"x\":[[]]}", "services/services/1{}"));
    }

    @Test
    void findsWhatIsBrokenAtTheVeryEndBeforeAnythingIsTaken() {
        var sound = "{\"services\":[" + "{\"id\":\"a\"},".repeat(1000);

        for (var end : List.of("", "{\"id\":", "1]}", "{\"id\":1,\"id\":2}]}", "{}]", "{}]} x", "<a/>]}")) {
            assertThat(refusal(sound + end)).as(end).isEqualTo("malformed-json");
        }
    }

    @Test
    void refusesARecordThatWouldNotFitIntoMemory() {
        var record = "{\"a\":[" + "1,".repeat(120_000) + "1]}";

        assertThat(refusal("[{}," + record + "]")).isEqualTo("record-too-large");
    }

    @Test
    void refusesMoreRecordsThanAnyRegionHas() {
        assertThat(refusal("[" + "{},".repeat(Format.MOST_ROWS) + "{}]")).isEqualTo("too-many-rows");
    }

    @Test
    void doesNotTakeOnePageOfSeveralForTheWhole() {
        assertThat(refusal("{\"total_items\":300,\"contents\":[{}],\"total_pages\":3}"))
                .isEqualTo("more-pages");
        assertThat(refusal("{\"pageNumber\":1,\"pageCount\":2,\"itemList\":[{}]}"))
                .isEqualTo("more-pages");

        JsonElements.check(file("{\"total_pages\":1,\"services\":[{\"total_pages\":7}]}"), LISTS);
        JsonElements.check(file("[{\"pageCount\":7}]"), LISTS);
    }

    private String refusal(String text) {
        var file = file(text);
        return catchThrowableOfType(FileRefused.class, () -> JsonElements.check(file, LISTS))
                .fault()
                .code();
    }

    private Path file(String text) {
        try {
            return Files.writeString(folder.resolve("file.json"), text);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }
}
