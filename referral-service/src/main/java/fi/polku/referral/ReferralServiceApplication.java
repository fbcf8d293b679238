package fi.polku.referral;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** Starts referral-service. */
@SpringBootApplication(proxyBeanMethods = false)
class ReferralServiceApplication {
    public static void main(String[] arguments) {
        SpringApplication.run(ReferralServiceApplication.class, arguments);
    }
}
