package fi.polku.platform.web;

import jakarta.servlet.ReadListener;
import jakarta.servlet.ServletInputStream;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;

/** A request whose body is counted as it comes in, however it comes, and refused with 413 beyond the limit. */
final class CountedBody extends HttpServletRequestWrapper {

    private final long limit;
    private @Nullable Counted counted;

    CountedBody(HttpServletRequest request, long limit) {
        super(request);
        this.limit = limit;
    }

    static Refusal tooLarge(long limit) {
        return new Refusal(HttpStatus.CONTENT_TOO_LARGE, "body-too-large", limit).with("limit", limit);
    }

    @Override
    public ServletInputStream getInputStream() throws IOException {
        if (counted == null) {
            counted = new Counted(super.getInputStream(), limit);
        }
        return counted;
    }

    @Override
    public BufferedReader getReader() throws IOException {
        return new BufferedReader(new InputStreamReader(getInputStream(), StandardCharsets.UTF_8));
    }

    private static final class Counted extends ServletInputStream {

        private final ServletInputStream body;
        private final long limit;
        private long count;

        Counted(ServletInputStream body, long limit) {
            this.body = body;
            this.limit = limit;
        }

        @Override
        public int read() {
            try {
                var next = body.read();
                count(next < 0 ? 0 : 1);
                return next;
            } catch (IOException e) {
                throw unreadable();
            }
        }

        @Override
        public int read(byte[] target, int offset, int length) {
            try {
                var got = body.read(target, offset, length);
                count(Math.max(got, 0));
                return got;
            } catch (IOException e) {
                throw unreadable();
            }
        }

        /** Chunks that are none, or a sender that hung up: no fault of ours, and nobody's to look into. */
        private static Refusal unreadable() {
            return new Refusal(HttpStatus.BAD_REQUEST, "bad-request");
        }

        private void count(int bytes) {
            count += bytes;
            if (count > limit) {
                throw tooLarge(limit);
            }
        }

        @Override
        public boolean isFinished() {
            return body.isFinished();
        }

        @Override
        public boolean isReady() {
            return body.isReady();
        }

        @Override
        public void setReadListener(ReadListener listener) {
            body.setReadListener(listener);
        }
    }
}
