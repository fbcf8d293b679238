package fi.polku.platform.messaging;

import java.util.UUID;

/** The newest public state that has arrived of another service's aggregate. */
public record Copied<P>(UUID id, long epoch, long sequence, String region, P state) {}
