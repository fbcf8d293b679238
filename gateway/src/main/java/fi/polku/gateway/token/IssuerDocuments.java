package fi.polku.gateway.token;

import com.nimbusds.jose.jwk.JWKSet;
import java.net.URI;
import java.text.ParseException;
import java.time.Clock;
import java.time.Duration;
import org.springframework.http.client.reactive.ReactorClientHttpConnector;
import org.springframework.stereotype.Component;
import org.springframework.web.reactive.function.client.WebClient;
import reactor.core.publisher.Mono;
import reactor.netty.http.client.HttpClient;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reads an issuer's discovery document and key set (OpenID Connect Discovery 1.0). */
@Component
public class IssuerDocuments {
    private static final int LARGEST = 256 * 1024;

    /** From the question to the last byte: one that comes byte by byte keeps nobody. */
    private static final Duration PATIENCE = Duration.ofSeconds(4);

    private final WebClient web = WebClient.builder()
            .clientConnector(new ReactorClientHttpConnector(HttpClient.create()
                    .option(io.netty.channel.ChannelOption.CONNECT_TIMEOUT_MILLIS, 2000)
                    .responseTimeout(Duration.ofSeconds(3))))
            .codecs(codecs -> codecs.defaultCodecs().maxInMemorySize(LARGEST))
            .build();
    private final JsonMapper json;
    private final Clock clock;

    IssuerDocuments(JsonMapper json, Clock clock) {
        this.json = json;
        this.clock = clock;
    }

    /** What the issuer says of itself, under its own name only. */
    public Mono<JsonNode> metadata(URI issuer) {
        return get(discovery(issuer))
                .map(json::readTree)
                .flatMap(document -> issuer.toString()
                                .equals(document.path("issuer").asString(""))
                        ? Mono.just(document)
                        : Mono.error(new IssuerUnreachable(issuer, "its discovery document names another issuer")));
    }

    Mono<IssuerKeys> keys(URI issuer) {
        return metadata(issuer).flatMap(document -> keys(issuer, document));
    }

    private Mono<IssuerKeys> keys(URI issuer, JsonNode document) {
        var demo = document.path("polku_demo").asBoolean(false);
        return get(URI.create(document.path("jwks_uri").asString("")))
                .map(keySet -> IssuerKeys.of(parse(issuer, keySet), demo, clock.instant()));
    }

    private Mono<String> get(URI address) {
        return web.get().uri(address).retrieve().bodyToMono(String.class).timeout(PATIENCE);
    }

    private static URI discovery(URI issuer) {
        var base = issuer.toString();
        var separator = base.endsWith("/") ? "" : "/";
        return URI.create(base + separator + ".well-known/openid-configuration");
    }

    private static JWKSet parse(URI issuer, String keySet) {
        try {
            return JWKSet.parse(keySet);
        } catch (ParseException unreadable) {
            throw new IssuerUnreachable(issuer, "its key set is unreadable");
        }
    }
}
