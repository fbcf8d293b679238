package fi.polku.platform.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.authentication.AuthenticationServiceException;
import org.springframework.security.authentication.InsufficientAuthenticationException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.security.web.authentication.AuthenticationFailureHandler;

/** Answers where a token is missing or not believed; never why, beyond what RFC 6750 says. */
final class AuthenticationProblems
        implements AuthenticationEntryPoint, AuthenticationFailureHandler, AccessDeniedHandler {

    private final ProblemWriter problems;

    AuthenticationProblems(ProblemWriter problems) {
        this.problems = problems;
    }

    @Override
    public void commence(HttpServletRequest request, HttpServletResponse response, AuthenticationException failure)
            throws IOException {
        problems.write(request, response, refusal(failure));
    }

    @Override
    public void onAuthenticationFailure(
            HttpServletRequest request, HttpServletResponse response, AuthenticationException failure)
            throws IOException {
        problems.write(request, response, refusal(failure));
    }

    @Override
    public void handle(HttpServletRequest request, HttpServletResponse response, AccessDeniedException denied)
            throws IOException {
        problems.write(request, response, new Forbidden());
    }

    private static Refusal refusal(AuthenticationException failure) {
        return switch (failure) {
            case InsufficientAuthenticationException _ ->
                new Refusal(HttpStatus.UNAUTHORIZED, "unauthenticated")
                        .answering(HttpHeaders.WWW_AUTHENTICATE, "Bearer realm=\"polku\"");
            case AuthenticationServiceException away ->
                away instanceof AuthenticationAway ? Translation.unavailable() : Translation.of(away);
            default ->
                new Refusal(HttpStatus.UNAUTHORIZED, "invalid-token")
                        .answering(HttpHeaders.WWW_AUTHENTICATE, "Bearer realm=\"polku\", error=\"invalid_token\"");
        };
    }
}
