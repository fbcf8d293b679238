package fi.polku.gateway.login;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** All ways in, in the order of their names. */
public record Providers(List<Provider> all) {
    public Providers {
        all = all.stream().sorted(Comparator.comparing(Provider::name)).toList();
    }

    public Optional<Provider> find(String id) {
        return all.stream().filter(provider -> provider.id().equals(id)).findFirst();
    }

    public boolean haveClient(String issuer, String client) {
        return all.stream()
                .anyMatch(provider -> provider.clientId().equals(client)
                        && provider.issuer().toString().equals(issuer));
    }
}
