package fi.polku.gateway.session.web;

import fi.polku.gateway.problem.Fault;
import fi.polku.gateway.problem.Refused;
import fi.polku.gateway.session.FreshTokens;
import fi.polku.gateway.session.OwnMemberships;
import fi.polku.gateway.session.Session;
import io.netty.channel.ChannelOption;
import java.net.URI;
import java.time.Duration;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.client.reactive.ReactorClientHttpConnector;
import org.springframework.web.reactive.function.client.WebClient;
import reactor.core.publisher.Mono;
import reactor.netty.http.client.HttpClient;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Asks the directory as the person would. */
public final class DirectoryMemberships implements OwnMemberships {
    private static final Logger LOG = LoggerFactory.getLogger(DirectoryMemberships.class);
    private static final Duration PATIENCE = Duration.ofSeconds(5);
    private static final Duration RETRY = Duration.ofSeconds(2);

    private final URI directory;
    private final FreshTokens tokens;
    private final JsonMapper json;
    private final WebClient web = WebClient.builder()
            .clientConnector(new ReactorClientHttpConnector(
                    HttpClient.create().option(ChannelOption.CONNECT_TIMEOUT_MILLIS, 1000)))
            .build();

    public DirectoryMemberships(URI directory, FreshTokens tokens, JsonMapper json) {
        this.directory = directory;
        this.tokens = tokens;
        this.json = json;
    }

    @Override
    public Mono<Boolean> include(Session session, UUID membership) {
        return tokens.of(session)
                .flatMap(fresh -> web.get()
                        .uri(directory + "/api/directory/me")
                        .headers(headers -> headers.setBearerAuth(fresh.tokens().access()))
                        .retrieve()
                        .bodyToMono(byte[].class)
                        .timeout(PATIENCE)
                        .onErrorMap(DirectoryMemberships::unknown))
                .map(json::readTree)
                .map(mine -> names(mine, membership));
    }

    private static boolean names(JsonNode mine, UUID membership) {
        return mine.path("items").values().stream()
                .anyMatch(one -> membership.toString().equals(one.path("id").asString("")));
    }

    private static Refused unknown(Throwable failure) {
        LOG.warn(
                "The directory does not tell memberships: {}",
                failure.getClass().getSimpleName());
        return new Refused(Fault.UNAVAILABLE).retryAfter(RETRY);
    }
}
