package fi.polku.platform.web.tokens;

import fi.polku.platform.web.User;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.security.authentication.AbstractAuthenticationToken;

/** A user whose token has been believed; without authorities, since roles and scopes in tokens are not asked. */
final class UserAuthentication extends AbstractAuthenticationToken {

    private final transient User user;
    private final Instant expires;

    UserAuthentication(User user, Instant expires) {
        super(List.of());
        this.user = user;
        this.expires = expires;
        setAuthenticated(true);
    }

    @Override
    public Object getCredentials() {
        return "";
    }

    @Override
    public User getPrincipal() {
        return user;
    }

    Instant expires() {
        return expires;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof UserAuthentication that && that.user.equals(user);
    }

    @Override
    public int hashCode() {
        return user.hashCode();
    }
}
