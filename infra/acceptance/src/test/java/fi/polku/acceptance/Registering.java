package fi.polku.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;

/** Professionals who register clients, and remember under which key each was registered and what was answered. */
final class Registering {
    private static final String CLIENTS = "/api/referral/clients";
    private static final String KOKKOLA = "272";

    private final Map<String, Map<String, Object>> requests = new ConcurrentHashMap<>();
    private final Map<String, String> acknowledged = new ConcurrentHashMap<>();
    private final Polku polku;

    Registering(Polku polku) {
        this.polku = polku;
    }

    /** One more, once. */
    Answer one() {
        String key = UUID.randomUUID().toString();
        Map<String, Object> person = Course.person(KOKKOLA, null);
        requests.put(key, person);
        Answer answer = polku.sender().postOnce(CLIENTS, key, person);
        if (answer.succeeded()) {
            acknowledged.put(key, answer.id());
        }
        return answer;
    }

    /** So many register one client after the other, each until one is refused; meanwhile something happens, after so many. */
    List<Timed> untilRefused(int professionals, int clients, Runnable happens) {
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Future<Timed>> last = IntStream.range(0, professionals)
                    .mapToObj(_ -> threads.submit(() -> {
                        Timed answer = Timed.of(this::one);
                        while (answer.answer().succeeded()) {
                            answer = Timed.of(this::one);
                        }
                        return answer;
                    }))
                    .toList();
            Eventually.asserted(() -> assertThat(acknowledged).hasSizeGreaterThan(clients));
            happens.run();
            return last.stream().map(Timed::got).toList();
        }
    }

    int acknowledged() {
        return acknowledged.size();
    }

    int requests() {
        return requests.size();
    }

    /** Sends every request once more under its key; how many of those that had been acknowledged are not there any more. */
    long lost() {
        return requests.entrySet().stream()
                .filter(request -> {
                    String id = polku.sender()
                            .post(CLIENTS, request.getKey(), request.getValue())
                            .expect(201)
                            .id();
                    return !id.equals(acknowledged.getOrDefault(request.getKey(), id));
                })
                .count();
    }
}
