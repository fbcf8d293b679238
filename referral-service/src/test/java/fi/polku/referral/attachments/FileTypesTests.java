package fi.polku.referral.attachments;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.HexFormat;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FileTypesTests {
    @ParameterizedTest
    @CsvSource({
        "255044462d312e370a, application/pdf",
        "89504e470d0a1a0a0000000d49484452, image/png",
        "ffd8ffe000104a464946, image/jpeg",
        "49492a0008000000, image/tiff",
        "4d4d002a00000008, image/tiff",
        "524946462400000057454250, image/webp",
        "00000018667479706865696300000000, image/heic"
    })
    void tellsWhatMayBeAttachedByItsBeginning(String hex, String type) {
        assertThat(FileTypes.of(HexFormat.of().parseHex(hex))).contains(type);
        assertThat(FileTypes.ALLOWED).contains(type);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<html><script>alert(1)</script></html>",
                "<?xml version=\"1.0\"?><svg xmlns=\"http://www.w3.org/2000/svg\"/>",
                "MZ\u0090\u0000\u0003",
                "PK\u0003\u0004",
                "#!/bin/sh\n",
                "GIF89a",
                "plain words",
                "",
                "%PDF",
                " %PDF-1.7",
                "RIFF$\u0000\u0000\u0000WAVE",
                "\u0000\u0000"
            })
    void takesNothingElseForOneOfThem(String beginning) {
        assertThat(FileTypes.of(beginning.getBytes(ISO_8859_1))).isEmpty();
    }
}
