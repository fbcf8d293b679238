package fi.polku.directory.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AllPagesTests {

    private static final String PAGE = "{\"pageCount\":%d,\"itemList\":[{\"id\":\"%s\"}]}";

    @TempDir
    private Path folder;

    private final List<String> asked = new ArrayList<>();

    @Test
    void putsTheRecordsOfAllPagesIntoOneList() throws IOException {
        var source = Map.of(
                "https://ptv.example/list?date=x", PAGE.formatted(3, "a"),
                "https://ptv.example/list?date=x&page=2", PAGE.formatted(3, "b"),
                "https://ptv.example/list?date=x&page=3", PAGE.formatted(3, "c"));

        var file = fetched("https://ptv.example/list?date=x", source);

        assertThat(file).isEqualTo("[{\"id\":\"a\"},{\"id\":\"b\"},{\"id\":\"c\"}]");
        assertThat(asked).hasSize(3);
    }

    @Test
    void leavesWhatIsNoPageAsItIs() throws IOException {
        for (var whole : List.of("externalId;kind\na;b\n", "[{\"pageCount\":9}]", PAGE.formatted(1, "a"), "{")) {
            assertThat(fetched("https://a.example/x", Map.of("https://a.example/x", whole)))
                    .isEqualTo(whole);
        }
    }

    @Test
    void fetchesNoOtherPageWhereOneIsNamed() throws IOException {
        var second = PAGE.formatted(3, "b");

        assertThat(fetched("https://a.example/x?page=2", Map.of("https://a.example/x?page=2", second)))
                .isEqualTo(second);
    }

    @Test
    void followsNoListWithoutEnd() {
        var endless = Map.of("https://a.example/x", PAGE.formatted(1_001, "a"));

        assertThatExceptionOfType(FileRefused.class)
                .isThrownBy(() -> fetched("https://a.example/x", endless))
                .satisfies(refused -> assertThat(refused.fault().code()).isEqualTo("too-many-pages"));
        assertThat(asked).hasSize(1);
    }

    private String fetched(String address, Map<String, String> source) throws IOException {
        var target = folder.resolve("file");
        new AllPages((from, to) -> {
                    asked.add(from.toString());
                    try {
                        Files.writeString(to, source.getOrDefault(from.toString(), ""));
                    } catch (IOException e) {
                        throw new UncheckedIOException(e);
                    }
                })
                .fetch(URI.create(address), target);
        return Files.readString(target);
    }
}
