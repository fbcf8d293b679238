package fi.polku.referral;

import static org.assertj.core.api.Assertions.assertThat;

import fi.polku.platform.test.Reply;
import org.junit.jupiter.api.Test;

class OpenApiIT {
    @Test
    void describesEveryPathOfTheService() {
        Reply document = Service.as("tiina").get("/openapi.json");

        assertThat(document.status()).isEqualTo(200);
        assertThat(document.json().path("paths").propertyNames())
                .contains(
                        "/api/referral/clients",
                        "/api/referral/clients/{id}",
                        "/api/referral/clients/search",
                        "/api/referral/clients/{id}/permissions",
                        "/api/referral/clients/{id}/permissions/{permission}/withdraw",
                        "/api/referral/referrals",
                        "/api/referral/referrals/{id}",
                        "/api/referral/referrals/{id}/confirm-cancellation",
                        "/api/referral/referrals/{id}/request-information",
                        "/api/referral/referrals/{id}/redirect",
                        "/api/referral/referral-counts",
                        "/api/referral/my-clients",
                        "/api/referral/contacts",
                        "/api/referral/handovers",
                        "/api/referral/stand-ins",
                        "/api/referral/time-limits",
                        "/api/referral/notices",
                        "/api/referral/mail-preference",
                        "/api/referral/events",
                        "/api/referral/codes");
    }

    @Test
    void showsTheCodeListsInThreeLanguages() {
        Reply codes = Service.as("tiina").get("/codes");

        assertThat(codes.text("/data-kind/0/name/sv")).isEqualTo("Klientuppgifter");
    }
}
