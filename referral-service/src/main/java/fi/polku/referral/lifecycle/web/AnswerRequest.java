package fi.polku.referral.lifecycle.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The answer to a request for information.
 *
 * @param criteria of the gate that the sender says are met, as it sees it now; left out, it says what it said before
 */
record AnswerRequest(
        @NotBlank @Size(max = TextLimits.WORDS) String text,
        @Nullable @Size(max = 20) List<String> criteria) {
    @Override
    public String toString() {
        return "AnswerRequest[hidden]";
    }
}
