package fi.polku.gateway.openapi;

import fi.polku.gateway.service.ServiceSettings;
import io.netty.channel.ChannelOption;
import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpHeaders;
import org.springframework.http.client.reactive.ReactorClientHttpConnector;
import org.springframework.stereotype.Component;
import org.springframework.web.reactive.function.client.WebClient;
import reactor.core.publisher.Mono;
import reactor.netty.http.client.HttpClient;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Asks services for their own documents; one that does not answer is simply missing. */
@Component
class ServiceDocuments {
    private static final Logger LOG = LoggerFactory.getLogger(ServiceDocuments.class);
    private static final int LARGEST = 4 * 1024 * 1024;
    private static final Duration PATIENCE = Duration.ofSeconds(5);

    private final ServiceSettings settings;
    private final JsonMapper json;
    private final WebClient web = WebClient.builder()
            .clientConnector(new ReactorClientHttpConnector(
                    HttpClient.create().option(ChannelOption.CONNECT_TIMEOUT_MILLIS, 1000)))
            .codecs(codecs -> codecs.defaultCodecs().maxInMemorySize(LARGEST))
            .build();

    ServiceDocuments(ServiceSettings settings, JsonMapper json) {
        this.settings = settings;
        this.json = json;
    }

    Mono<ServiceDocument> of(String service, String authorization) {
        return web.get()
                .uri(settings.services().get(service) + "/api/" + service + "/openapi.json")
                .header(HttpHeaders.AUTHORIZATION, authorization)
                .retrieve()
                .bodyToMono(byte[].class)
                .timeout(PATIENCE)
                .map(json::readTree)
                .cast(ObjectNode.class)
                .map(document -> new ServiceDocument(service, document))
                .doOnError(failure -> LOG.warn(
                        "No interface document from {}: {}",
                        service,
                        failure.getClass().getSimpleName()))
                .onErrorComplete();
    }
}
