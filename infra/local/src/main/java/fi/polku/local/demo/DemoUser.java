package fi.polku.local.demo;

import java.util.List;

/**
 * A made-up professional.
 *
 * @param subject the user name, and what the issuer's tokens carry as {@code sub}
 * @param region code of the wellbeing services county
 * @param unit which of the region's demo units the person works in
 * @param role the professional role of the membership
 * @param duties coarse roles besides it, such as {@code region-admin}
 */
public record DemoUser(
        String subject, String displayName, String region, String unit, String role, List<String> duties) {

    public DemoUser {
        duties = List.copyOf(duties);
    }
}
