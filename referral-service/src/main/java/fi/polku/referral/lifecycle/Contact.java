package fi.polku.referral.lifecycle;

import static java.util.Objects.requireNonNull;

import java.util.List;

/**
 * How somebody came without a referral, and what they were found to need (S1-4).
 *
 * @param channel code: walked in, called, wrote
 * @param needs codes
 */
public record Contact(String channel, List<String> needs) {
    public Contact {
        requireNonNull(channel, "channel");
        needs = List.copyOf(needs);
    }
}
