package fi.polku.gateway.token;

import java.util.List;

/** All whose tokens are taken here. */
record Issuers(List<Issuer> all) {
    Issuers {
        all = List.copyOf(all);
    }
}
