package fi.polku.referral.lifecycle.web;

import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

record AcceptRequest(@Nullable @Size(max = TextLimits.WORDS) String ground) {
    @Override
    public String toString() {
        return "AcceptRequest[hidden]";
    }
}
