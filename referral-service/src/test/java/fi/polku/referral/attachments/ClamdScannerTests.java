package fi.polku.referral.attachments;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;

import fi.polku.referral.attachments.VirusScanner.Verdict;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class ClamdScannerTests {
    private static final int LARGE = 3_000_000;

    private final Clamd clamd = new Clamd();
    private final ClamdScanner scanner = scanner(Duration.ofSeconds(30));

    @AfterEach
    void close() {
        clamd.close();
    }

    @Test
    void passesWhatNothingIsFoundInAndSendsAllOfIt() {
        assertThat(scan(scanner, new byte[LARGE])).isEqualTo(Verdict.CLEAN);
        assertThat(clamd.scanned()).isEqualTo(LARGE);
        assertThat(scan(scanner, new byte[0])).isEqualTo(Verdict.CLEAN);
    }

    @Test
    void tellsWhatSomethingIsFoundIn() {
        assertThat(scan(scanner, Clamd.EICAR.getBytes(US_ASCII))).isEqualTo(Verdict.INFECTED);
    }

    @Test
    void takesNothingElseForAnAnswer() {
        clamd.become(Clamd.Mode.FAILING);

        assertThat(scan(scanner, new byte[10])).isEqualTo(Verdict.UNANSWERED);
    }

    @Test
    void waitsNoLongerThanItIsTold() {
        clamd.become(Clamd.Mode.SILENT);

        assertThat(scan(scanner(Duration.ofMillis(200)), new byte[LARGE])).isEqualTo(Verdict.UNANSWERED);
    }

    @Test
    void doesNotFailWhereNobodyListensOrTheFileDoesNotOpen() {
        assertThat(scanner.scan(() -> {
                    throw new IOException("unreadable");
                }))
                .isEqualTo(Verdict.UNANSWERED);

        clamd.close();

        assertThat(scan(scanner, new byte[10])).isEqualTo(Verdict.UNANSWERED);
    }

    private ClamdScanner scanner(Duration within) {
        return new ClamdScanner(clamd.scannerSettings(within));
    }

    private static Verdict scan(ClamdScanner scanner, byte[] file) {
        return scanner.scan(() -> new ByteArrayInputStream(file));
    }
}
