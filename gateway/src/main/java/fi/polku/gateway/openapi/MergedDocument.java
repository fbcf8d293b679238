package fi.polku.gateway.openapi;

import fi.polku.gateway.service.ServiceSettings;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import tools.jackson.databind.json.JsonMapper;

/** The document of all services, kept a short time; it is the same for everyone who may read it at all. */
@Component
class MergedDocument {
    private static final Duration WHOLE = Duration.ofSeconds(60);
    private static final Duration PARTIAL = Duration.ofSeconds(3);

    private final List<String> services;
    private final ServiceDocuments documents;
    private final JsonMapper json;
    private final Clock clock;
    private final AtomicReference<@Nullable Kept> kept = new AtomicReference<>();

    private record Kept(String json, Instant until) {}

    MergedDocument(ServiceSettings settings, ServiceDocuments documents, JsonMapper json, Clock clock) {
        this.services = settings.services().keySet().stream().sorted().toList();
        this.documents = documents;
        this.json = json;
        this.clock = clock;
    }

    /** @param authorization the caller's own, with which the services are asked */
    Mono<String> json(String authorization) {
        return Mono.defer(() -> {
            var last = kept.get();
            return last != null && clock.instant().isBefore(last.until())
                    ? Mono.just(last.json())
                    : merge(authorization).doOnNext(kept::set).map(Kept::json);
        });
    }

    private Mono<Kept> merge(String authorization) {
        return Flux.fromIterable(services)
                .flatMap(service -> documents.of(service, authorization))
                .collectMap(ServiceDocument::service, ServiceDocument::document, TreeMap::new)
                .map(present -> {
                    var away = new ArrayList<>(services);
                    away.removeAll(present.keySet());
                    var merged = new Merge(json, present).document(away);
                    var until = clock.instant().plus(away.isEmpty() ? WHOLE : PARTIAL);
                    return new Kept(json.writeValueAsString(merged), until);
                });
    }
}
