package fi.polku.directory.exchange.fetch;

import java.net.URI;
import java.time.Duration;
import java.util.Locale;
import java.util.Set;

/**
 * What may be fetched (S13).
 *
 * @param ports ports of the other side
 * @param hosts the only hosts that may be asked; empty means every public one
 * @param within how long a fetch may take, from its start to its last byte
 */
record FetchRules(Set<String> schemes, Set<Integer> ports, Set<String> hosts, long maximumBytes, Duration within) {

    private static final long FIFTY_MEBIBYTES = 50L << 20;
    private static final int HTTPS = 443;

    FetchRules {
        schemes = Set.copyOf(schemes);
        ports = Set.copyOf(ports);
        hosts = Set.copyOf(hosts);
    }

    static FetchRules standard(Set<String> hosts) {
        return new FetchRules(Set.of("https"), Set.of(HTTPS), hosts, FIFTY_MEBIBYTES, Duration.ofSeconds(30));
    }

    /** @throws FetchRefused where the address itself tells that it may not be asked */
    void check(URI address) {
        var host = address.getHost();
        if (host == null || address.getScheme() == null || address.getRawUserInfo() != null) {
            throw new FetchRefused("address-malformed");
        }
        if (!schemes.contains(address.getScheme().toLowerCase(Locale.ROOT))) {
            throw new FetchRefused("scheme-not-allowed");
        }
        if (!ports.contains(address.getPort() == -1 ? HTTPS : address.getPort())) {
            throw new FetchRefused("port-not-allowed");
        }
        if (!hosts.isEmpty() && !hosts.contains(host.toLowerCase(Locale.ROOT))) {
            throw new FetchRefused("host-not-allowed");
        }
    }
}
