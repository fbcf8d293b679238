package fi.polku.referral.attachments;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.US_ASCII;

import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;

/** A peer that speaks clamd's INSTREAM on a real connection, and finds what every scanner is tried with. */
public final class Clamd implements AutoCloseable {
    /** The one that the running service asks. */
    public static final Clamd SHARED = new Clamd();

    /** The standard anti-malware test file (EICAR), in two parts so that no scanner minds this source. */
    public static final String EICAR = "X5O!P%@AP[4\\PZX54(P^)7CC)7}$" + "EICAR-STANDARD-ANTIVIRUS-TEST-FILE!$H+H*";

    /** How it behaves. */
    public enum Mode {
        ANSWERING,
        /** Takes a connection and says nothing. */
        SILENT,
        /** Says that it cannot tell. */
        FAILING
    }

    static {
        Runtime.getRuntime().addShutdownHook(new Thread(SHARED::close));
    }

    private final ServerSocket listening;
    private final AtomicLong scanned = new AtomicLong();
    private volatile Mode mode = Mode.ANSWERING;

    Clamd() {
        try {
            listening = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Thread.ofVirtual().start(this::listen);
    }

    public void become(Mode next) {
        mode = next;
    }

    /** How many bytes it has been sent in all. */
    long scanned() {
        return scanned.get();
    }

    /** The settings of a service that asks it, as an operator writes them. */
    public Map<String, String> settings() {
        return Map.of(
                "polku.referral.scanner.host", "127.0.0.1",
                "polku.referral.scanner.port", Integer.toString(listening.getLocalPort()),
                "polku.referral.scanner.within", "60s",
                // Tests ask by themselves.
                "polku.referral.scanner.every", "P1D");
    }

    ScannerSettings scannerSettings(Duration within) {
        return new ScannerSettings("127.0.0.1", listening.getLocalPort(), within, within);
    }

    private void listen() {
        while (!listening.isClosed()) {
            try {
                Socket connection = listening.accept();
                Thread.ofVirtual().start(() -> serve(connection));
            } catch (IOException closed) {
                return;
            }
        }
    }

    private void serve(Socket connection) {
        try (connection) {
            if (mode == Mode.SILENT) {
                // Until the other side hangs up: nothing is ever sent here.
                connection.getInputStream().transferTo(OutputStream.nullOutputStream());
                return;
            }
            String answer = answer(new DataInputStream(connection.getInputStream()));
            connection.getOutputStream().write((answer + '\0').getBytes(US_ASCII));
        } catch (IOException hungUp) {
            // Whoever asks has given up, which is theirs to do.
        }
    }

    private String answer(DataInputStream asked) throws IOException {
        byte[] command = asked.readNBytes("zINSTREAM\0".length());
        if (!new String(command, US_ASCII).equals("zINSTREAM\0")) {
            return "UNKNOWN COMMAND";
        }
        var file = new ByteArrayOutputStream();
        for (int length = asked.readInt(); length > 0; length = asked.readInt()) {
            file.write(asked.readNBytes(length));
            scanned.addAndGet(length);
        }
        if (mode == Mode.FAILING) {
            return "INSTREAM size limit exceeded. ERROR";
        }
        return file.toString(ISO_8859_1).contains(EICAR) ? "stream: Eicar-Test-Signature FOUND" : "stream: OK";
    }

    @Override
    public void close() {
        try {
            listening.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
