package fi.polku.platform.test;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.mongodb.ConnectionString;
import com.mongodb.MongoClientSettings;
import com.mongodb.MongoException;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoCollection;
import fi.polku.platform.test.stack.Ports;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class LineIT {

    private final String database = TestStore.freshDatabase();

    @Test
    void isCutAndMendedUnderAClientThatGoesOn() {
        try (Line line = Line.toTheStore();
                MongoClient client = client(line.storeUri())) {
            things(client).insertOne(new Document("_id", 1));

            line.become(Line.Mode.CUT);
            assertThatThrownBy(() -> things(client).insertOne(new Document("_id", 2)))
                    .isInstanceOf(MongoException.class);
            line.become(Line.Mode.WHOLE);

            assertThat(things(client).countDocuments()).isEqualTo(1);
        }
    }

    @Test
    void leavesAClientUncertainWhetherItsWriteWasHeard() {
        try (Line line = Line.toTheStore();
                MongoClient client = client(line.storeUri());
                MongoClient other = client(TestStore.uri())) {
            things(client).insertOne(new Document("_id", 1));

            line.become(Line.Mode.LOSING_ANSWERS);
            assertThatThrownBy(() -> things(client).insertOne(new Document("_id", 2)))
                    .isInstanceOf(MongoException.class);

            assertThat(things(other).countDocuments()).isEqualTo(2);
        }
    }

    @Test
    void delaysEachAnswerWhileItIsSlow() {
        try (Line line = Line.toTheStore();
                MongoClient client = client(line.storeUri())) {
            things(client).insertOne(new Document("_id", 1));
            line.slowBy(Duration.ofMillis(400));
            long begun = System.nanoTime();

            things(client).insertOne(new Document("_id", 2));
            Duration slow = Duration.ofNanos(System.nanoTime() - begun);
            line.become(Line.Mode.WHOLE);

            assertThat(slow).isGreaterThanOrEqualTo(Duration.ofMillis(400));
            assertThat(things(client).countDocuments()).isEqualTo(2);
        }
    }

    @Test
    void leadsToItsTargetsInTurnAndPassesOverOneThatTakesNoCall() throws Exception {
        try (Echo first = new Echo("first");
                Echo second = new Echo("second");
                Line line = Line.to(first.port(), Ports.free(), second.port())) {
            List<String> answers = List.of(call(line), call(line), call(line), call(line), call(line), call(line));
            first.leave();

            assertThat(answers).contains("first", "second");
            assertThat(call(line)).isEqualTo("second");
            assertThat(call(line)).isEqualTo("second");
        }
    }

    @Test
    void hangsUpOnACallerForWhomThereIsNoTarget() throws Exception {
        try (Line line = Line.to(Ports.free())) {
            assertThat(call(line)).isNull();
        }
    }

    /** What is answered to a call; nothing where the line hangs up. */
    private static @Nullable String call(Line line) throws IOException {
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), line.port());
                BufferedReader answer = new BufferedReader(new InputStreamReader(socket.getInputStream(), UTF_8))) {
            return answer.readLine();
        }
    }

    /** Says its name to each caller. */
    private static final class Echo implements AutoCloseable {
        private final ServerSocket listener;
        private final Thread answering;

        Echo(String name) throws IOException {
            listener = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
            answering = Thread.ofVirtual().start(() -> {
                while (!listener.isClosed()) {
                    try (Socket caller = listener.accept()) {
                        caller.getOutputStream().write((name + "\n").getBytes(UTF_8));
                    } catch (IOException e) {
                        // Closed.
                    }
                }
            });
        }

        int port() {
            return listener.getLocalPort();
        }

        /** Returns once nobody is let in any more: the socket itself is closed by the thread that waits at it. */
        void leave() throws IOException {
            listener.close();
            try {
                answering.join();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }

        @Override
        public void close() throws IOException {
            leave();
        }
    }

    private MongoCollection<Document> things(MongoClient client) {
        return client.getDatabase(database).getCollection("things");
    }

    private static MongoClient client(String uri) {
        return MongoClients.create(MongoClientSettings.builder()
                .applyConnectionString(new ConnectionString(uri))
                .timeout(3, TimeUnit.SECONDS)
                .applyToServerSettings(server -> server.heartbeatFrequency(100, TimeUnit.MILLISECONDS)
                        .minHeartbeatFrequency(50, TimeUnit.MILLISECONDS))
                .build());
    }
}
