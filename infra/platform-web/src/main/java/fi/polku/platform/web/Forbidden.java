package fi.polku.platform.web;

import org.springframework.http.HttpStatus;

/** The caller is known and what is asked exists for it, but is not its to do. */
public class Forbidden extends Refusal {

    public Forbidden() {
        this("forbidden");
    }

    public Forbidden(String code, Object... arguments) {
        super(HttpStatus.FORBIDDEN, code, arguments);
    }
}
