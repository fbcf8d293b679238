package fi.polku.platform.web.codes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class CodeListsTests {
    private static final String COLUMNS = "list;code;set-by;fi;sv;en";

    @Test
    void keepsListsAndCodesInTheOrderOfTheFile() {
        var lists = CodeLists.read().all();

        assertThat(lists).containsOnlyKeys("size", "colour");
        assertThat(lists.get("size")).extracting(Code::code).containsExactly("small", "large", "unknown");
        assertThat(lists.get("colour")).containsExactly(new Code("red", true, new Code.Name("Punainen", "Röd", "Red")));
    }

    @Test
    void letsRequestsSayOnlyWhatPeopleMayChoose() {
        assertThat(CodeLists.read().writable("size")).containsExactlyInAnyOrder("small", "large");
    }

    @Test
    void refusesALineThatLacksAName() {
        assertThatThrownBy(() -> CodeLists.of(Stream.of(COLUMNS, "colour;red;hand;Punainen;Röd")))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("red");
    }
}
