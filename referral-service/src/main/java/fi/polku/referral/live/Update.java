package fi.polku.referral.live;

import java.util.UUID;

/** All that a stream tells: what kind of thing, which, and in which version it is now. */
record Update(String type, UUID id, long version) {}
