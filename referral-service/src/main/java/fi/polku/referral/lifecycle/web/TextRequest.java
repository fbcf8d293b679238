package fi.polku.referral.lifecycle.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

record TextRequest(@NotBlank @Size(max = TextLimits.WORDS) String text) {
    @Override
    public String toString() {
        return "TextRequest[hidden]";
    }
}
