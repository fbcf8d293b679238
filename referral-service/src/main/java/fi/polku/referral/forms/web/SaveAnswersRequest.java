package fi.polku.referral.forms.web;

import fi.polku.platform.web.Refusal;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.http.HttpStatus;

/**
 * What has been written since the last time.
 *
 * @param sections by the section's code a merge patch (RFC 7396) of its answers; null takes an answer away
 */
record SaveAnswersRequest(@NotNull @Size(min = 1, max = 50) Map<String, Object> sections) {
    Map<String, Map<?, ?>> patches() {
        var refusal = new Refusal(HttpStatus.BAD_REQUEST, "validation-failed");
        Map<String, Map<?, ?>> patches = new LinkedHashMap<>();
        sections.forEach((code, patch) -> {
            if (patch instanceof Map<?, ?> answers) {
                patches.put(code, answers);
            } else {
                refusal.field("/sections/" + code.replace("~", "~0").replace("/", "~1"), "wrong-type");
            }
        });
        if (refusal.namesFields()) {
            throw refusal;
        }
        return patches;
    }

    @Override
    public String toString() {
        return "SaveAnswersRequest[hidden]";
    }
}
