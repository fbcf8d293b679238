package fi.polku.referral.attachments;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.io.BufferedOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Asks clamd by its INSTREAM command: pieces with their length before them, and an answer of one line. */
final class ClamdScanner implements VirusScanner {
    private static final Logger LOG = LoggerFactory.getLogger(ClamdScanner.class);
    private static final int PIECE = 64 * 1024;
    private static final int LONGEST_ANSWER = 1024;

    private final ScannerSettings settings;

    ClamdScanner(ScannerSettings settings) {
        this.settings = settings;
    }

    /** In a thread of its own, since nothing but closing the connection ends a write to a peer that has stopped reading. */
    @Override
    public Verdict scan(Content content) {
        try (var connection = new Socket()) {
            var asking = new FutureTask<>(() -> ask(connection, content));
            Thread.ofVirtual().name("clamd").start(asking);
            return asking.get(settings.within().toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (ExecutionException | TimeoutException | IOException e) {
            LOG.warn("clamd has not answered: {}", e.getClass().getSimpleName());
        }
        return Verdict.UNANSWERED;
    }

    private Verdict ask(Socket connection, Content content) throws IOException {
        int limit = (int) settings.within().toMillis();
        connection.connect(new InetSocketAddress(settings.host(), settings.port()), limit);
        connection.setSoTimeout(limit);
        try (InputStream file = content.open()) {
            var out = new DataOutputStream(new BufferedOutputStream(connection.getOutputStream(), PIECE));
            out.write("zINSTREAM\0".getBytes(US_ASCII));
            byte[] piece = new byte[PIECE];
            for (int length = file.read(piece); length >= 0; length = file.read(piece)) {
                out.writeInt(length);
                out.write(piece, 0, length);
            }
            out.writeInt(0);
            out.flush();
        }
        String answer = new String(connection.getInputStream().readNBytes(LONGEST_ANSWER), US_ASCII).strip();
        return verdict(answer.replace("\0", ""));
    }

    private static Verdict verdict(String answer) {
        if (answer.equals("stream: OK")) {
            return Verdict.CLEAN;
        }
        if (answer.startsWith("stream: ") && answer.endsWith(" FOUND")) {
            return Verdict.INFECTED;
        }
        // Such as a file larger than clamd takes: its own word, and nothing of the file's.
        LOG.warn("clamd could not tell: {}", answer);
        return Verdict.UNANSWERED;
    }
}
