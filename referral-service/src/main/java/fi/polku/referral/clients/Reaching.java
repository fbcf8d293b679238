package fi.polku.referral.clients;

import org.jspecify.annotations.Nullable;

/**
 * How to reach a client in the way that suits them (S3-7). It prints as nothing.
 *
 * @param way code of the way the client prefers
 * @param note what else to mind, in a line: when to call, who helps
 */
public record Reaching(
        @Nullable String phone,
        @Nullable String email,
        @Nullable String address,
        @Nullable String way,
        @Nullable String note) {
    @Override
    public String toString() {
        return "Reaching[hidden]";
    }
}
