package fi.polku.directory.exchange.fetch;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.function.Predicate;
import org.apache.hc.client5.http.DnsResolver;

/**
 * Looks up names for the HTTP client and lets only public addresses through. The client connects to the very addresses
 * that were checked here, so a name that changes between check and connection changes nothing.
 */
final class GuardedNames implements DnsResolver {

    private final Lookup lookup;
    private final Predicate<InetAddress> forbidden;

    GuardedNames(Lookup lookup, Predicate<InetAddress> forbidden) {
        this.lookup = lookup;
        this.forbidden = forbidden;
    }

    /** One forbidden address is enough: whoever answers with a mixture is up to something. */
    @Override
    public InetAddress[] resolve(String host) throws UnknownHostException {
        var addresses = lookup.of(host);
        if (Arrays.stream(addresses).anyMatch(forbidden)) {
            throw new AddressForbidden(host);
        }
        return addresses;
    }

    @Override
    public String resolveCanonicalHostname(String host) {
        return host;
    }

    /** The domain name system. */
    @FunctionalInterface
    interface Lookup {
        InetAddress[] of(String host) throws UnknownHostException;
    }
}
