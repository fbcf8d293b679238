package fi.polku.gateway.service;

import org.springframework.cloud.gateway.config.HttpClientCustomizer;
import org.springframework.stereotype.Component;
import reactor.netty.http.client.HttpClient;

/** A route's time limit ends when an answer begins; this one holds until it ends, so that none hangs half told. */
@Component
class StalledAnswers implements HttpClientCustomizer {
    private final ServiceSettings settings;

    StalledAnswers(ServiceSettings settings) {
        this.settings = settings;
    }

    @Override
    public HttpClient customize(HttpClient client) {
        return client.responseTimeout(settings.stall());
    }
}
