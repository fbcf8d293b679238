package fi.polku.referral.lifecycle;

/** How long each region lets states last. */
@FunctionalInterface
public interface Limits {
    TimeLimits of(String region);
}
