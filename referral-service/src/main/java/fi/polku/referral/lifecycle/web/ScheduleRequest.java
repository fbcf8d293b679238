package fi.polku.referral.lifecycle.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

record ScheduleRequest(
        @NotNull Instant startsAt,
        @NotBlank String channel,
        @Nullable @Size(max = TextLimits.LINE) String place) {
    @Override
    public String toString() {
        return "ScheduleRequest[hidden]";
    }
}
