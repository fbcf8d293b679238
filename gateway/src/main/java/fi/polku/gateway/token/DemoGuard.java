package fi.polku.gateway.token;

import java.net.InetAddress;
import java.nio.file.Files;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.SmartInitializingSingleton;
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
    private static final Duration PATIENCE = Duration.ofSeconds(2);

    private final DemoSettings settings;
    private final Issuers issuers;
    private final @Nullable InetAddress address;

    DemoGuard(DemoSettings settings, Issuers issuers, ServerProperties server) {
        this.settings = settings;
        this.issuers = issuers;
        this.address = server.getAddress();
    }

    @Override
    public void afterSingletonsInstantiated() {
        var stack = settings.demoStack();
        if (stack != null && !Files.isDirectory(stack)) {
            throw new DemoRefused("polku.demo-stack names " + stack + ", which is no folder.");
        }
        if (stack != null && (address == null || !address.isLoopbackAddress())) {
            throw new DemoRefused(
                    "A demo stack may only listen on a loopback address (server.address is " + address + ").");
        }
        // Also asks for the keys that the first request will need.
        Flux.fromIterable(issuers.all())
                .flatMap(issuer -> issuer.ask()
                        .timeout(PATIENCE)
                        .onErrorResume(_ -> Mono.empty())
                        .doOnNext(keys -> check(issuer, keys)))
                .blockLast();
    }

    private void check(Issuer issuer, IssuerKeys keys) {
        if (keys.demo() && settings.demoStack() == null) {
            throw new DemoRefused("Issuer " + issuer.uri()
                    + " is a demo issuer; it is trusted only inside its own demo stack (polku.demo-stack).");
        }
    }
}
