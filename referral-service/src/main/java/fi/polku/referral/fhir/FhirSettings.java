package fi.polku.referral.fhir;

import java.net.URI;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * Where the facade says it is.
 *
 * @param address how it is reached from outside, as behind a gateway; absent: as it was asked
 */
@ConfigurationProperties("polku.referral.fhir")
record FhirSettings(@Nullable URI address) {}
