package fi.polku.platform.web;

import org.springframework.security.authentication.AuthenticationServiceException;

/** A token can be neither believed nor refused, because its issuer's keys cannot be had: 503, the caller may try again. */
public class AuthenticationAway extends AuthenticationServiceException {

    public AuthenticationAway(String message, Throwable cause) {
        super(message, cause);
    }
}
