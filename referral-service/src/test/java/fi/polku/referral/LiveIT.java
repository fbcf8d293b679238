package fi.polku.referral;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import fi.polku.platform.test.Person;
import fi.polku.platform.test.Reply;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class LiveIT {
    @Test
    void tellsAnOpenPageOfTheOtherSideThatAReferralHasMovedAndNobodyElse() {
        try (HttpClient http = HttpClient.newHttpClient()) {
            List<String> rita = listen(http, Service.as("rita"));
            List<String> beate = listen(http, Service.as("beate"));
            await().atMost(Service.SOON).untilAsserted(() -> {
                assertThat(rita).contains("event:reset");
                assertThat(beate).contains("event:reset");
            });

            Reply sent = Given.sentToService();

            await().atMost(Service.SOON)
                    .untilAsserted(() -> assertThat(rita)
                            .contains("data:{\"type\":\"referral\",\"id\":\"" + sent.id() + "\",\"version\":1}"));
            assertThat(beate).noneMatch(line -> line.contains(sent.id().toString()));
            http.shutdownNow();
        }
    }

    @Test
    void closesTheOldestPageOfAMemberWhoOpensTooMany() {
        try (HttpClient http = HttpClient.newHttpClient()) {
            CompletableFuture<Void> oldest = opened(http);
            CompletableFuture<Void> second = opened(http);
            for (int more = 0; more < 9; more++) {
                var _ = opened(http);
            }

            await().atMost(Service.SOON).until(oldest::isDone);
            assertThat(second).isNotDone();
            http.shutdownNow();
        }
    }

    @Test
    void opensAStreamOnlyForThoseWhoAskForOne() {
        assertThat(Service.as("rita").get("/events").status()).isEqualTo(406);
    }

    /** Done once the stream has ended; returns when it has begun. */
    private static CompletableFuture<Void> opened(HttpClient http) {
        HttpRequest request = Service.as("mona")
                .request("/events")
                .header("Accept", "text/event-stream")
                .GET()
                .build();
        Stream<String> lines = http.sendAsync(request, HttpResponse.BodyHandlers.ofLines())
                .join()
                .body();
        return CompletableFuture.runAsync(
                () -> lines.forEach(_ -> {}), task -> Thread.ofVirtual().start(task));
    }

    private static List<String> listen(HttpClient http, Person person) {
        List<String> lines = new CopyOnWriteArrayList<>();
        HttpRequest request = person.request("/events")
                .header("Accept", "text/event-stream")
                .GET()
                .build();
        CompletableFuture<HttpResponse<Stream<String>>> answer =
                http.sendAsync(request, HttpResponse.BodyHandlers.ofLines());
        Thread.ofVirtual().start(() -> answer.join().body().forEach(lines::add));
        return lines;
    }
}
