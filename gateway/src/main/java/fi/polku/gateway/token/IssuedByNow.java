package fi.polku.gateway.token;

import java.time.Clock;
import java.time.Duration;
import org.springframework.security.oauth2.core.OAuth2Error;
import org.springframework.security.oauth2.core.OAuth2TokenValidator;
import org.springframework.security.oauth2.core.OAuth2TokenValidatorResult;
import org.springframework.security.oauth2.jwt.Jwt;

/** Takes no token from the future: an issuer whose clock is that far ahead would have its tokens live longer than it may. */
final class IssuedByNow implements OAuth2TokenValidator<Jwt> {
    private static final OAuth2TokenValidatorResult REFUSED =
            OAuth2TokenValidatorResult.failure(new OAuth2Error("invalid_token"));

    private final Clock clock;
    private final Duration skew;

    IssuedByNow(Clock clock, Duration skew) {
        this.clock = clock;
        this.skew = skew;
    }

    @Override
    public OAuth2TokenValidatorResult validate(Jwt token) {
        var issued = token.getIssuedAt();
        return issued != null && issued.isAfter(clock.instant().plus(skew))
                ? REFUSED
                : OAuth2TokenValidatorResult.success();
    }
}
