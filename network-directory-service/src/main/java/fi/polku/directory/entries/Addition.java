package fi.polku.directory.entries;

import fi.polku.platform.mongo.Creation;

/** An entry that is to be added among others. */
public record Addition<E>(Creation creation, String region, E entry) {}
