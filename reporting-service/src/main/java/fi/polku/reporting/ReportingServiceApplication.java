package fi.polku.reporting;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** Facts, indicators, reports, and the central access log. */
@SpringBootApplication
class ReportingServiceApplication {
    public static void main(String[] arguments) {
        SpringApplication.run(ReportingServiceApplication.class, arguments);
    }
}
