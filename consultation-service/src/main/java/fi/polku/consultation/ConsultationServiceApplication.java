package fi.polku.consultation;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** Meetings, cases and recommendations of consultation networks. */
@SpringBootApplication
class ConsultationServiceApplication {
    public static void main(String[] arguments) {
        SpringApplication.run(ConsultationServiceApplication.class, arguments);
    }
}
