package fi.polku.gateway.login;

import java.net.URI;
import java.nio.file.Path;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How people come in with a browser. Without an address there is no such way, and the gateway serves machines alone.
 *
 * @param address where browsers find this gateway, without a slash at the end
 * @param keys the gateway's own folder of keys: {@code sessions.json} and, for each provider, {@code <id>.secret}
 * @param providers by an id that stands in addresses, and never changes
 */
@ConfigurationProperties("polku.login")
record LoginSettings(
        @Nullable URI address, Path keys, @DefaultValue Map<String, ProviderSettings> providers) {
    private static final Pattern ID = Pattern.compile("[a-z0-9]{1,40}");

    LoginSettings {
        providers = Map.copyOf(providers);
        for (var id : providers.keySet()) {
            if (!ID.matcher(id).matches()) {
                throw new IllegalArgumentException("A provider's id is of small letters and digits, not " + id);
            }
        }
    }

    URI base() {
        if (address == null || !String.valueOf(address.getPath()).isEmpty()) {
            throw new IllegalArgumentException("polku.login.address is scheme and host, not " + address);
        }
        return address;
    }

    /**
     * @param issuer one of those whose tokens are taken
     * @param name what people know the provider by
     * @param scope what the client asks for
     */
    record ProviderSettings(
            URI issuer,
            String clientId,
            String name,
            @DefaultValue("openid profile polku") String scope) {}
}
