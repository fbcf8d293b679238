package fi.polku.referral.clients.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

record SearchClientsRequest(@NotBlank @Size(max = 20) String identityCode) {
    @Override
    public String toString() {
        return "SearchClientsRequest[hidden]";
    }
}
