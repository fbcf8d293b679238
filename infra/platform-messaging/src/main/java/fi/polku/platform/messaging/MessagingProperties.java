package fi.polku.platform.messaging;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * How a service speaks on its topics.
 *
 * @param service its name in consumer groups and as the source of events; by default the application's name
 * @param partitions of each topic, fixed once it is made, for keys are divided by it
 * @param replicationFactor of each topic
 * @param maxRecordSize above this a record is poison
 * @param maxStateSize above this a public state is refused when it is committed; what a record says besides has to fit in as well
 */
@ConfigurationProperties("polku.messaging")
record MessagingProperties(
        @Nullable String service,
        @DefaultValue("12") int partitions,
        @DefaultValue("1") short replicationFactor,
        @DefaultValue("1MB") DataSize maxRecordSize,
        @DefaultValue("900KB") DataSize maxStateSize) {

    MessagingProperties {
        if (maxStateSize.compareTo(maxRecordSize) >= 0) {
            throw new IllegalArgumentException("polku.messaging.max-state-size has to be below max-record-size");
        }
    }
}
