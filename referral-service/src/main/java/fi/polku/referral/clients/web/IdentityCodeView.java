package fi.polku.referral.clients.web;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** @param identityCode absent where the client has none, or none is known */
record IdentityCodeView(UUID id, @Nullable String identityCode) {
    @Override
    public String toString() {
        return "IdentityCodeView[" + id + "]";
    }
}
