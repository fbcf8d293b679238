package fi.polku.directory.cards.web;

import jakarta.validation.constraints.NotNull;
import java.net.URI;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * Where cards are read.
 *
 * @param publicAddress of the gateway, as people outside reach it; QR codes on paper lead there
 */
@Validated
@ConfigurationProperties("polku.directory.cards")
record CardSettings(
        @NotNull @DefaultValue("http://127.0.0.1:8080") URI publicAddress) {}
