package fi.polku.contracts;

import java.util.List;
import java.util.UUID;

/** The whole public state of one aggregate at one version: ids, codes, dates and numbers, never a client's words. */
public interface PublicState {
    UUID id();

    /** Code of the region that the aggregate belongs to, {@code "18"}; {@code "00"} for what all regions share. */
    String region();

    /** All that happened to the aggregate, oldest first. */
    List<Fact> facts();
}
