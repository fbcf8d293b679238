package fi.polku.referral;

import static org.assertj.core.api.Assertions.assertThat;

import fi.polku.platform.test.Reply;
import java.util.Collection;
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
                        "/api/referral/clients/{id}/corrections",
                        "/api/referral/clients/{id}/copy",
                        "/api/referral/clients/{id}/permissions/{permission}/print",
                        "/api/referral/clients/{id}/identity-code",
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
                        "/api/referral/support-periods",
                        "/api/referral/support-periods/{id}/record-measure",
                        "/api/referral/benefit-measure",
                        "/api/referral/client-stories/{id}/publish",
                        "/api/referral/process-problems/{id}/repair",
                        "/api/referral/client-merges",
                        "/api/referral/clients/{id}/duplicates",
                        "/api/referral/client-moves",
                        "/api/referral/erasures",
                        "/api/referral/legal-holds",
                        "/api/referral/retention-runs",
                        "/api/referral/handovers",
                        "/api/referral/stand-ins",
                        "/api/referral/time-limits",
                        "/api/referral/notices",
                        "/api/referral/mail-preference",
                        "/api/referral/forms",
                        "/api/referral/forms/{id}",
                        "/api/referral/forms/{id}/finish",
                        "/api/referral/forms/{id}/reopen",
                        "/api/referral/forms/{id}/attachments/{attachment}/file",
                        "/api/referral/form-definitions/{id}",
                        "/api/referral/events",
                        "/api/referral/codes");
    }

    /** Two of one name are described as one, and clients made of the document send and read the wrong fields. */
    @Test
    void describesBodiesOfLikeNamesApart() {
        Reply document = Service.as("tiina").get("/openapi.json");

        assertThat(fields(document, "HoldView")).contains("reviewOn");
        assertThat(fields(document, "LegalHoldView")).contains("client", "hold");
        assertThat(fields(document, "QuestionRequest")).containsExactlyInAnyOrder("fi", "sv", "en");
        assertThat(fields(document, "FormQuestionRequest")).contains("plain", "answer");
    }

    private static Collection<String> fields(Reply document, String schema) {
        return document.json()
                .at("/components/schemas/" + schema + "/properties")
                .propertyNames();
    }

    @Test
    void showsTheCodeListsInThreeLanguages() {
        Reply codes = Service.as("tiina").get("/codes");

        assertThat(codes.text("/data-kind/0/name/sv")).isEqualTo("Klientuppgifter");
    }
}
