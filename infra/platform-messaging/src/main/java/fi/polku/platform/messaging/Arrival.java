package fi.polku.platform.messaging;

import java.util.UUID;

/**
 * A public state as it comes in at a reader without a group.
 *
 * @param sequence the version of the aggregate that it shows
 * @param body the state as JSON; {@link UngroupedReader#parse} makes a record of it
 */
public record Arrival(
        String ceType, UUID id, long epoch, long sequence, String region, int partition, long offset, Body body) {}
