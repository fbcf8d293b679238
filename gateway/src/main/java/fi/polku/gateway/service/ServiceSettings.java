package fi.polku.gateway.service;

import java.net.URI;
import java.time.Duration;
import java.util.Map;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * The services and how they are treated.
 *
 * @param services where each service is, by its short name
 * @param guard when a service is left alone
 * @param stall how long an answer under way may pause; longer than live updates are silent between heartbeats
 */
@ConfigurationProperties("polku.gateway")
public record ServiceSettings(
        Map<String, URI> services,
        @DefaultValue Guard guard,
        @DefaultValue("45s") Duration stall) {
    public ServiceSettings {
        services = Map.copyOf(services);
    }

    /**
     * How much one service may take and when it is left alone.
     *
     * @param maxConcurrent requests under way at one service; the rest are refused at once
     * @param maxStreams live-update streams open at one service
     * @param maxUploads files on their way to one service
     * @param failures so many of the last twice as many requests failed: the service is left alone
     * @param patience a failed answer that took longer than this counts as a failure of the whole service
     * @param rest how long it is left alone before a few requests try again
     */
    public record Guard(
            @DefaultValue("128") int maxConcurrent,
            @DefaultValue("1000") int maxStreams,
            @DefaultValue("8") int maxUploads,
            @DefaultValue("10") int failures,
            @DefaultValue("1s") Duration patience,
            @DefaultValue("4s") Duration rest) {}
}
