package fi.polku.platform.audit;

import org.springframework.boot.autoconfigure.SpringBootApplication;

/** A service that does nothing but log. */
@SpringBootApplication
class LoggingApplication {}
