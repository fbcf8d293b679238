package fi.polku.referral.limits;

import fi.polku.platform.web.Answers;
import fi.polku.platform.web.Caller;
import fi.polku.platform.web.Codes;
import fi.polku.platform.web.ExpectedVersion;
import fi.polku.platform.web.Forbidden;
import fi.polku.referral.lifecycle.ReferralState;
import fi.polku.referral.lifecycle.TimeLimits;
import fi.polku.referral.limits.RegionLimits.KnownLimits;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The region's time limits: its admin reads and sets them. Zero is off (rule 3). */
@RestController
@RequestMapping("/api/referral/time-limits")
class LimitsController {
    private static final String ADMIN = "region-admin";
    private static final Set<String> STATES =
            ReferralState.open().stream().map(Enum::name).collect(Collectors.toUnmodifiableSet());

    private final RegionLimits limits;

    LimitsController(RegionLimits limits) {
        this.limits = limits;
    }

    @GetMapping
    ResponseEntity<LimitsView> read(Caller caller) {
        return answer(limits.known(admins(caller)));
    }

    @PutMapping
    ResponseEntity<LimitsView> set(Caller caller, ExpectedVersion expected, @RequestBody LimitsRequest request) {
        String region = admins(caller);
        return answer(
                limits.set(region, expected, request.over(limits.known(region).limits())));
    }

    private static String admins(Caller caller) {
        if (!caller.has(ADMIN)) {
            throw new Forbidden();
        }
        return caller.region();
    }

    private static ResponseEntity<LimitsView> answer(KnownLimits known) {
        return Answers.ok(known.version(), LimitsView.of(known));
    }

    /**
     * Limits to set.
     *
     * @param reviewsWaitingEveryDays stays as it is where it is left out
     */
    record LimitsRequest(
            @NotNull Map<String, @NotNull @Min(0) @Max(999) Integer> workingDays,
            @NotNull @Min(0) @Max(999) Integer closesAfterDays,
            @NotNull @Min(0) @Max(999) Integer reopensWithinDays,
            @NotNull @Min(0) @Max(999) Integer quietAfterDays,
            @Nullable @Min(0) @Max(999) Integer reviewsWaitingEveryDays) {
        TimeLimits over(TimeLimits before) {
            Map<ReferralState, Integer> days = new EnumMap<>(ReferralState.class);
            workingDays.forEach((state, limit) ->
                    days.put(ReferralState.valueOf(Codes.require("/workingDays/" + state, state, STATES)), limit));
            return new TimeLimits(
                    days,
                    closesAfterDays,
                    reopensWithinDays,
                    quietAfterDays,
                    reviewsWaitingEveryDays == null ? before.reviewsWaitingEveryDays() : reviewsWaitingEveryDays);
        }
    }

    record LimitsView(
            long version,
            Map<String, Integer> workingDays,
            int closesAfterDays,
            int reopensWithinDays,
            int quietAfterDays,
            int reviewsWaitingEveryDays) {
        static LimitsView of(KnownLimits known) {
            TimeLimits limits = known.limits();
            Map<String, Integer> days = new TreeMap<>();
            limits.workingDays().forEach((state, limit) -> days.put(state.name(), limit));
            return new LimitsView(
                    known.version(),
                    days,
                    limits.closesAfterDays(),
                    limits.reopensWithinDays(),
                    limits.quietAfterDays(),
                    limits.reviewsWaitingEveryDays());
        }
    }
}
