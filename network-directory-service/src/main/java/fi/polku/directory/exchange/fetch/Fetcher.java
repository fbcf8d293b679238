package fi.polku.directory.exchange.fetch;

import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.SocketTimeoutException;
import java.net.URI;
import java.net.UnknownHostException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicReference;
import org.apache.hc.client5.http.classic.methods.HttpGet;
import org.apache.hc.client5.http.config.ConnectionConfig;
import org.apache.hc.client5.http.impl.classic.CloseableHttpClient;
import org.apache.hc.client5.http.impl.classic.HttpClients;
import org.apache.hc.client5.http.impl.io.PoolingHttpClientConnectionManagerBuilder;
import org.apache.hc.core5.http.ClassicHttpResponse;
import org.apache.hc.core5.http.HttpHeaders;
import org.apache.hc.core5.http.HttpStatus;
import org.apache.hc.core5.util.Timeout;
import org.jspecify.annotations.Nullable;

/** Fetches a file from an address that a user has named: bounded in where, how much and how long. */
public final class Fetcher implements AutoCloseable {

    private static final int MOST_REDIRECTS = 5;
    private static final int BUFFER = 1 << 16;

    private final FetchRules rules;
    private final CloseableHttpClient client;

    Fetcher(FetchRules rules, GuardedNames names) {
        this.rules = rules;
        var timeout = Timeout.of(rules.within());
        var connections = PoolingHttpClientConnectionManagerBuilder.create()
                .setDnsResolver(names)
                .setDefaultConnectionConfig(ConnectionConfig.custom()
                        .setConnectTimeout(timeout)
                        .setSocketTimeout(timeout)
                        .build())
                .build();
        // Redirects are followed here, one by one, so that each address is looked at like the first.
        this.client = HttpClients.custom()
                .setConnectionManager(connections)
                .disableRedirectHandling()
                .disableAutomaticRetries()
                .disableCookieManagement()
                .disableAuthCaching()
                .build();
    }

    /**
     * The one for use: public addresses over HTTPS alone.
     *
     * @param hosts the only hosts that may be asked; empty means every public one
     */
    public static Fetcher guarded(Set<String> hosts) {
        var names = new GuardedNames(InetAddress::getAllByName, SpecialAddresses::contain);
        return new Fetcher(FetchRules.standard(hosts), names);
    }

    /** Refuses at once what the address itself forbids. */
    public void check(URI address) {
        rules.check(address);
    }

    /**
     * Fetches one file.
     *
     * @param target the file to write, which is there afterwards only in part where the fetch was refused
     * @throws FetchRefused where the address may not be asked, or its answer is none, too large or too slow
     */
    public void fetch(URI address, Path target) {
        var asked = new AtomicReference<@Nullable HttpGet>();
        var task = new FutureTask<@Nullable Void>(() -> {
            follow(address, target, asked);
            return null;
        });
        Thread.ofPlatform().daemon().name("polku-fetch").start(task);
        try {
            task.get(rules.within().toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException e) {
            throw new FetchRefused("too-slow");
        } catch (ExecutionException e) {
            throw e.getCause() instanceof FetchRefused refused ? refused : new FetchRefused("not-reached");
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new FetchRefused("not-reached");
        } finally {
            task.cancel(true);
            var last = asked.get();
            if (last != null) {
                last.cancel();
            }
        }
    }

    private void follow(URI first, Path target, AtomicReference<@Nullable HttpGet> asked) throws IOException {
        var address = first;
        for (var redirects = 0; redirects <= MOST_REDIRECTS; redirects++) {
            rules.check(address);
            var request = new HttpGet(address);
            asked.set(request);
            var next = ask(request, target);
            if (next == null) {
                return;
            }
            address = resolved(address, next);
        }
        throw new FetchRefused("too-many-redirects");
    }

    /** Where the answer sends us on to, or null once the file is there. */
    private @Nullable String ask(HttpGet request, Path target) throws IOException {
        try {
            return client.execute(request, response -> taken(response, target));
        } catch (AddressForbidden e) {
            throw new FetchRefused("address-not-allowed");
        } catch (UnknownHostException e) {
            throw new FetchRefused("host-unknown");
        } catch (SocketTimeoutException e) {
            // A line is given as long as the whole, so it may be the first to notice that time is up.
            throw new FetchRefused("too-slow");
        }
    }

    private @Nullable String taken(ClassicHttpResponse response, Path target) throws IOException {
        return switch (response.getCode()) {
            case HttpStatus.SC_OK -> {
                if (response.getEntity() == null) {
                    throw new FetchRefused("no-content");
                }
                try (var content = response.getEntity().getContent()) {
                    copy(content, target);
                }
                yield null;
            }
            case HttpStatus.SC_MOVED_PERMANENTLY,
                    HttpStatus.SC_MOVED_TEMPORARILY,
                    HttpStatus.SC_SEE_OTHER,
                    HttpStatus.SC_TEMPORARY_REDIRECT,
                    HttpStatus.SC_PERMANENT_REDIRECT -> {
                var location = response.getFirstHeader(HttpHeaders.LOCATION);
                if (location == null) {
                    throw new FetchRefused("address-malformed");
                }
                yield location.getValue();
            }
            default -> throw new FetchRefused("not-found");
        };
    }

    /** Counts what comes out of any packing, so that a small answer cannot become a huge one. */
    private void copy(InputStream content, Path target) throws IOException {
        var buffer = new byte[BUFFER];
        long total = 0;
        try (var out = Files.newOutputStream(target)) {
            for (int read = content.read(buffer); read >= 0; read = content.read(buffer)) {
                total += read;
                if (total > rules.maximumBytes()) {
                    throw new FetchRefused("too-large");
                }
                out.write(buffer, 0, read);
            }
        }
    }

    private static URI resolved(URI from, String location) {
        try {
            return from.resolve(location);
        } catch (IllegalArgumentException e) {
            throw new FetchRefused("address-malformed");
        }
    }

    @Override
    public void close() throws IOException {
        client.close();
    }
}
