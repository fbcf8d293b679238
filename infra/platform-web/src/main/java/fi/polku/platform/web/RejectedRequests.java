package fi.polku.platform.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Arrays;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.security.web.firewall.RequestRejectedException;
import org.springframework.security.web.firewall.RequestRejectedHandler;

/** Answers requests whose path, method or headers no honest client sends. */
final class RejectedRequests implements RequestRejectedHandler {

    private final ProblemWriter problems;

    RejectedRequests(ProblemWriter problems) {
        this.problems = problems;
    }

    @Override
    public void handle(HttpServletRequest request, HttpServletResponse response, RequestRejectedException rejected)
            throws IOException {
        var known = Arrays.asList(HttpMethod.values()).contains(HttpMethod.valueOf(request.getMethod()));
        problems.write(
                request,
                response,
                Translation.ofStatus(known ? HttpStatus.BAD_REQUEST : HttpStatus.METHOD_NOT_ALLOWED));
    }
}
