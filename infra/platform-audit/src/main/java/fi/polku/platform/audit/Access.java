package fi.polku.platform.audit;

import java.util.Set;
import java.util.UUID;

/**
 * One use of one client's data, in codes alone.
 *
 * @param dataKinds which kinds of the client's data were used: client, health, employment, benefits, social
 * @param operation read or write
 * @param purpose what for
 * @param ground on what ground: a permission or a coded section of law
 */
public record Access(UUID client, Set<String> dataKinds, String operation, String purpose, String ground) {

    public Access {
        dataKinds = Set.copyOf(dataKinds);
    }
}
