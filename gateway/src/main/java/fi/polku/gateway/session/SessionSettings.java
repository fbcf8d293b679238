package fi.polku.gateway.session;

import java.net.URI;
import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How long sessions last and where they are kept.
 *
 * @param mongodbUri the store
 * @param timeout the longest one operation on the store may take; short enough to answer 503 within 3 s
 * @param idle a session of which nothing is asked ends after this
 * @param longest no session lasts longer
 * @param sweep how often what is over is removed
 * @param watch how often the sessions of open streams are looked at; a logout ends them within 1 s (S10)
 */
@ConfigurationProperties("polku.gateway.sessions")
record SessionSettings(
        @DefaultValue("mongodb://127.0.0.1:27017/?replicaSet=polku")
        URI mongodbUri,

        @DefaultValue("polku_gateway") String database,
        @DefaultValue("2200ms") Duration timeout,
        @DefaultValue("30m") Duration idle,
        @DefaultValue("10h") Duration longest,
        @DefaultValue("5m") Duration sweep,
        @DefaultValue("400ms") Duration watch) {}
