package fi.polku.referral.permissions;

import static java.util.Objects.requireNonNull;

import java.util.Set;

/**
 * What a coded section of law may stand for in the place of a client's permission.
 *
 * @param regions codes of the regions that use it; {@code *} is all of them
 * @param partyKinds kinds of organisations; those of the third sector are among none, for they always need the client's
 *     permission
 */
public record LawGround(
        String code, Set<String> regions, Set<String> dataKinds, Set<String> partyKinds, Set<String> purposes) {
    public LawGround {
        requireNonNull(code, "code");
        regions = Set.copyOf(regions);
        dataKinds = Set.copyOf(dataKinds);
        partyKinds = Set.copyOf(partyKinds);
        purposes = Set.copyOf(purposes);
    }

    public boolean isUsedIn(String region) {
        return regions.contains("*") || regions.contains(region);
    }
}
