package fi.polku.platform.web;

import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a user is for a while: a role in a unit of an organisation in a region, as the directory tells.
 *
 * @param role professional role, such as {@code own-worker} or {@code coordinating-worker}
 * @param duties coarse duties, such as {@code directory-editor} or {@code privacy-officer}
 */
public record Membership(
        UUID id,
        User user,
        String region,
        UUID organisation,
        UUID unit,
        String role,
        Set<String> duties,
        LocalDate validFrom,
        @Nullable LocalDate validTo) {

    public Membership {
        duties = Set.copyOf(duties);
    }
}
