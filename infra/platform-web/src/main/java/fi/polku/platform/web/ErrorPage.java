package fi.polku.platform.web;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;

/** Answers what the container itself refused or what failed outside the controllers. */
@Controller
final class ErrorPage implements ErrorController {

    static final String PATH = "/error";

    private final ProblemWriter problems;

    ErrorPage(ProblemWriter problems) {
        this.problems = problems;
    }

    @RequestMapping(PATH)
    void answer(HttpServletRequest request, HttpServletResponse response) throws IOException {
        problems.write(request, response, refusal(request));
    }

    private static Refusal refusal(HttpServletRequest request) {
        var status = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE) instanceof Integer code
                ? HttpStatus.resolve(code)
                : HttpStatus.NOT_FOUND;
        // What the container refuses comes with its own exception, such as that chunks are none, and is no fault of
        // ours.
        if (status != null && status.is4xxClientError()) {
            return Translation.ofStatus(status);
        }
        if (request.getAttribute(RequestDispatcher.ERROR_EXCEPTION) instanceof Throwable failure) {
            return Translation.of(failure);
        }
        return Translation.ofStatus(status == null ? HttpStatus.INTERNAL_SERVER_ERROR : status);
    }
}
