package fi.polku.gateway.request;

import fi.polku.gateway.problem.Problems;
import java.time.Duration;
import org.springframework.boot.reactor.netty.NettyReactiveWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.stereotype.Component;
import reactor.netty.NettyPipeline;
import reactor.netty.http.server.HttpServer;

/** What Spring Boot has no setting for: problem answers to unreadable requests, and senders that fall silent. */
@Component
class ServerSetup implements WebServerFactoryCustomizer<NettyReactiveWebServerFactory> {
    private static final Duration SILENCE_WITHIN_A_BODY = Duration.ofSeconds(10);

    private final Problems problems;

    ServerSetup(Problems problems) {
        this.problems = problems;
    }

    @Override
    public void customize(NettyReactiveWebServerFactory factory) {
        factory.addServerCustomizers(this::customize);
    }

    private HttpServer customize(HttpServer server) {
        return server.readTimeout(SILENCE_WITHIN_A_BODY)
                .doOnChannelInit((_, channel, _) -> channel.pipeline()
                        .addAfter(NettyPipeline.HttpCodec, "polku.malformed", new MalformedRequests(problems)));
    }
}
