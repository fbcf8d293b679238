package fi.polku.platform.web;

import org.springframework.http.HttpStatus;

/** What does not exist, and equally what this caller may not see: both are answered alike. */
public class NotFound extends Refusal {

    public NotFound() {
        super(HttpStatus.NOT_FOUND, "not-found");
    }
}
