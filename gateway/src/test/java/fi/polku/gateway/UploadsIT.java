package fi.polku.gateway;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.Test;

/** Files to import pass through as they come, up to a limit of their own, and take no place from requests. */
class UploadsIT {
    private static final int MEBIBYTE = 1 << 20;
    private static final int LIMIT = 50 * MEBIBYTE;

    private static final RunningGateway GATEWAY = RunningGateway.start(Map.of(
            "polku.gateway.guard.max-concurrent", "1",
            "polku.gateway.guard.max-uploads", "1",
            "spring.cloud.gateway.server.webflux.httpclient.response-timeout", "300ms"));

    private final Backend directory = GATEWAY.backend("directory");
    private final String path = "/api/directory/exchange/imports/" + UUID.randomUUID() + "/file";

    /** The end of the file is sent only once the service has seen its beginning: gathered here, it would never be. */
    @Test
    void passesAFileOnWhileItComes() {
        BooleanSupplier begun = () -> directory.isAskedAt(path);
        var file = BodyPublishers.ofInputStream(
                () -> new SequenceInputStream(new Held(3 * MEBIBYTE, () -> true), new Held(2 * MEBIBYTE, begun)));

        var answer = put(path, file);

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(directory.seenAt(path))
                .singleElement()
                .satisfies(seen -> assertThat(seen.body()).hasSize(5 * MEBIBYTE));
    }

    @Test
    void refusesAFileThatIsTooLarge() {
        var announced = GATEWAY.send(
                path, request -> request.expectContinue(true).PUT(BodyPublishers.ofByteArray(new byte[LIMIT + 1])));
        var chunked = put(path, BodyPublishers.ofInputStream(() -> new Held(LIMIT + 1, () -> true)));

        assertThat(announced.statusCode()).isEqualTo(413);
        assertThat(chunked.statusCode()).isEqualTo(413);
        assertThat(chunked.body()).contains("\"code\":\"body-too-large\"");
        assertThat(directory.seenAt(path)).isEmpty();
    }

    @Test
    void takesAttachmentsOfUpToTwentyMebibytes() {
        var attachment = "/api/referral/forms/%s/attachments/%s/file".formatted(UUID.randomUUID(), UUID.randomUUID());
        int most = 20 * MEBIBYTE;

        var whole = put(attachment, BodyPublishers.ofInputStream(() -> new Held(most, () -> true)));
        var larger = put(attachment, BodyPublishers.ofInputStream(() -> new Held(most + 1, () -> true)));

        assertThat(whole.statusCode()).isEqualTo(200);
        assertThat(larger.statusCode()).isEqualTo(413);
        assertThat(GATEWAY.backend("referral").seenAt(attachment))
                .singleElement()
                .satisfies(seen -> assertThat(seen.body()).hasSize(most));
    }

    @Test
    void keepsTheSmallerLimitForAllElse() {
        var large = BodyPublishers.ofByteArray(new byte[MEBIBYTE + 1]);

        var post = GATEWAY.send(path, request -> request.POST(large));
        var order = GATEWAY.send("/api/directory/exchange/imports", request -> request.PUT(large));

        assertThat(post.statusCode()).isEqualTo(413);
        assertThat(order.statusCode()).isEqualTo(413);
    }

    @Test
    void givesFilesPlacesOfTheirOwn() {
        var others = new CountDownLatch(1);
        var file = BodyPublishers.ofInputStream(() -> new SequenceInputStream(
                new Held(MEBIBYTE, () -> true), new Held(MEBIBYTE, () -> others.getCount() == 0)));
        var first = CompletableFuture.supplyAsync(() -> put(path, file));
        await().until(() -> directory.isAskedAt(path));

        var second = put(path, BodyPublishers.ofString("one more"));
        var request = GATEWAY.get("/api/directory/meanwhile");
        others.countDown();

        assertThat(second.statusCode()).isEqualTo(503);
        assertThat(second.headers().firstValue("Retry-After")).hasValue("30");
        assertThat(request.statusCode()).isEqualTo(200);
        assertThat(first.join().statusCode()).isEqualTo(200);
    }

    private static HttpResponse<String> put(String path, BodyPublisher file) {
        return GATEWAY.send(path, request -> typed(request).PUT(file));
    }

    private static HttpRequest.Builder typed(HttpRequest.Builder request) {
        return request.header("Content-Type", "text/csv");
    }

    /** So many bytes, of which none comes before something has happened. */
    private static final class Held extends InputStream {
        private final InputStream bytes;
        private final BooleanSupplier happened;

        Held(int size, BooleanSupplier happened) {
            this.bytes = new ByteArrayInputStream(new byte[size]);
            this.happened = happened;
        }

        @Override
        public int read() {
            throw new UnsupportedOperationException();
        }

        @Override
        public int read(byte[] buffer, int from, int most) throws IOException {
            if (!happened.getAsBoolean()) {
                await().until(happened::getAsBoolean);
            }
            return bytes.read(buffer, from, most);
        }
    }
}
