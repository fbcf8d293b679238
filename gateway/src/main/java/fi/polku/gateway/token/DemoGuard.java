package fi.polku.gateway.token;

import java.net.InetAddress;
import java.nio.file.Files;
import java.time.Duration;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.boot.actuate.autoconfigure.web.server.ManagementServerProperties;
import org.springframework.boot.web.server.autoconfigure.ServerProperties;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/**
 * A demo issuer hands a token to anyone, so outside its own stack the gateway does not start with one, and inside it
 * listens to this machine only. An issuer out of reach at start is judged when its first token comes.
 */
@Component
class DemoGuard implements SmartInitializingSingleton {
    private static final Duration PATIENCE = Duration.ofSeconds(6);

    private final DemoSettings settings;
    private final Issuers issuers;
    private final boolean listensToThisMachineOnly;

    DemoGuard(DemoSettings settings, Issuers issuers, ServerProperties server, ManagementServerProperties management) {
        this.settings = settings;
        this.issuers = issuers;
        // No address means every address.
        this.listensToThisMachineOnly = Stream.of(
                        Optional.ofNullable(server.getAddress()), Optional.ofNullable(management.getAddress()))
                .allMatch(address ->
                        address.filter(InetAddress::isLoopbackAddress).isPresent());
    }

    @Override
    public void afterSingletonsInstantiated() {
        var stack = settings.demoStack();
        if (stack != null && !Files.isDirectory(stack)) {
            throw new DemoRefused("polku.demo-stack names " + stack + ", which is no folder");
        }
        if (stack != null && !listensToThisMachineOnly) {
            throw new DemoRefused(
                    "A demo stack listens on loopback only: set server.address and management.server.address");
        }
        // Also fetches the keys that the first request will need.
        Flux.fromIterable(issuers.all())
                .flatMap(issuer -> issuer.ask()
                        .timeout(PATIENCE)
                        .onErrorResume(_ -> Mono.empty())
                        .doOnNext(keys -> check(issuer, keys)))
                .blockLast();
    }

    private void check(Issuer issuer, IssuerKeys keys) {
        if (keys.demo() && settings.demoStack() == null) {
            throw new DemoRefused("Issuer %s is a demo issuer and polku.demo-stack is not set".formatted(issuer.uri()));
        }
    }
}
