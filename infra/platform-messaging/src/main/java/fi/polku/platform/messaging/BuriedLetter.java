package fi.polku.platform.messaging;

import java.time.Instant;

/**
 * What a dead letter says.
 *
 * @param reason the code of a {@link Poison}
 * @param consumer the service that could not handle the record
 * @param time when it last found so
 */
record BuriedLetter(String topic, int partition, long offset, String reason, String consumer, Instant time) {

    /** The same for the same record and service, however often it is buried. */
    String key() {
        return topic + '-' + partition + '-' + offset + '-' + consumer;
    }
}
