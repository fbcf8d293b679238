package fi.polku.platform.audit;

import java.util.UUID;

/** Who used the data, and under which of their memberships. */
public record Actor(
        String issuer, String subject, UUID membership, UUID unit, UUID organisation, String region, String role) {}
