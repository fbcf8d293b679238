package fi.polku.directory.exchange;

import java.util.Set;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/** @param hosts the only hosts from which files are fetched; empty means every public one */
@ConfigurationProperties("polku.directory.exchange")
record ExchangeSettings(@DefaultValue Set<String> hosts) {

    ExchangeSettings {
        hosts = Set.copyOf(hosts);
    }
}
