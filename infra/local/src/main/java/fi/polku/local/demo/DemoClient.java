package fi.polku.local.demo;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/**
 * One of the 46 clients of 2023 (S4-2); who they are is made up.
 *
 * @param number from 1 to 46
 * @param identityCode of the 900 series, which nobody bears
 */
record DemoClient(
        int number,
        String givenName,
        String familyName,
        String identityCode,
        String municipality,
        String language,
        String question) {

    static List<DemoClient> all() {
        try (InputStream file = DemoClient.class.getResourceAsStream("/demo/clients.csv")) {
            String text = new String(Objects.requireNonNull(file).readAllBytes(), StandardCharsets.UTF_8);
            return text.lines().skip(1).map(DemoClient::of).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static DemoClient of(String line) {
        String[] cells = line.split(";", -1);
        return new DemoClient(Integer.parseInt(cells[0]), cells[1], cells[2], cells[3], cells[4], cells[5], cells[6]);
    }

    @Override
    public String toString() {
        return "DemoClient[" + number + "]";
    }
}
