package fi.polku.benchmarks.load;

import java.io.BufferedInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * One connection that speaks just enough HTTP/1.1. It shares two cores with what it measures, so it does nothing that a measurement does not
 * need: no pool, no redirect, no compression. For one thread.
 */
public final class Wire {
    private static final int PATIENCE_MILLIS = 30_000;
    private static final String CHUNKED = "transfer-encoding: chunked";
    private static final String LENGTH = "content-length:";

    private final URI base;
    private @Nullable Socket socket;
    private InputStream in = InputStream.nullInputStream();

    public Wire(URI base) {
        this.base = base;
    }

    /**
     * Sends a request and reads the whole answer; a body is JSON unless the headers say otherwise.
     *
     * @param headers further headers, each line ended
     */
    public Reply send(String method, String path, String headers, String body) throws IOException {
        byte[] content = body.getBytes(StandardCharsets.UTF_8);
        String head = method + " " + path + " HTTP/1.1\r\nHost: " + base.getAuthority() + "\r\n" + headers
                + (content.length == 0
                        ? ""
                        : (headers.contains("Content-Type:") ? "" : "Content-Type: application/json\r\n")
                                + "Content-Length: " + content.length + "\r\n")
                + "\r\n";
        byte[] headBytes = head.getBytes(StandardCharsets.ISO_8859_1);
        byte[] request = new byte[headBytes.length + content.length];
        System.arraycopy(headBytes, 0, request, 0, headBytes.length);
        System.arraycopy(content, 0, request, headBytes.length, content.length);
        try {
            connected().getOutputStream().write(request);
            return read();
        } catch (IOException e) {
            close();
            throw e;
        }
    }

    private Socket connected() throws IOException {
        Socket present = socket;
        if (present == null) {
            present = new Socket(base.getHost(), base.getPort());
            present.setTcpNoDelay(true);
            present.setSoTimeout(PATIENCE_MILLIS);
            in = new BufferedInputStream(present.getInputStream());
            socket = present;
        }
        return present;
    }

    private Reply read() throws IOException {
        int status = Integer.parseInt(line().split(" ", 3)[1]);
        int length = 0;
        boolean chunked = false;
        boolean last = false;
        for (String line = line(); !line.isEmpty(); line = line()) {
            String lower = line.toLowerCase(Locale.ROOT);
            chunked |= lower.equals(CHUNKED);
            last |= lower.equals("connection: close");
            if (lower.startsWith(LENGTH)) {
                length = Integer.parseInt(lower.substring(LENGTH.length()).strip());
            }
        }
        String body = chunked ? chunks() : new String(bytes(length), StandardCharsets.UTF_8);
        if (last) {
            close();
        }
        return new Reply(status, body);
    }

    private String chunks() throws IOException {
        var all = new StringBuilder();
        for (int size = size(); size > 0; size = size()) {
            all.append(new String(bytes(size), StandardCharsets.UTF_8));
            line();
        }
        line();
        return all.toString();
    }

    private int size() throws IOException {
        return Integer.parseInt(line(), 16);
    }

    private byte[] bytes(int length) throws IOException {
        byte[] bytes = in.readNBytes(length);
        if (bytes.length < length) {
            throw new EOFException("hung up in the middle of an answer");
        }
        return bytes;
    }

    private String line() throws IOException {
        var line = new StringBuilder();
        for (int c = in.read(); c != '\n'; c = in.read()) {
            if (c < 0) {
                throw new EOFException("hung up");
            }
            if (c != '\r') {
                line.append((char) c);
            }
        }
        return line.toString();
    }

    private void close() throws IOException {
        Socket present = socket;
        socket = null;
        if (present != null) {
            present.close();
        }
    }

    /** An answer. */
    public record Reply(int status, String body) {}
}
