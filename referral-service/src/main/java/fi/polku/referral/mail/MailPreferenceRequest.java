package fi.polku.referral.mail;

import fi.polku.platform.web.Codes;
import fi.polku.referral.lifecycle.Fact;
import fi.polku.referral.mail.MailPreference.OfKind;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * How somebody wants to hear by mail.
 *
 * @param address absent: not at all
 * @param kinds where a kind of notice, named by its fact, is wanted otherwise
 */
record MailPreferenceRequest(
        @Nullable @Email @Size(min = 3, max = 200) String address,
        @NotBlank String needsAction,
        @NotBlank String rest,
        @Nullable @Size(max = 50) List<@NotNull @Valid KindRequest> kinds) {
    private static final Set<String> MODES = Set.copyOf(MailMode.codes());
    /** Of a step in a support period. */
    private static final String REMINDER = "step-due";

    private static final Set<String> FACTS = Stream.concat(
                    Stream.of(Fact.Name.values()).map(Fact.Name::code), Stream.of(REMINDER))
            .collect(Collectors.toUnmodifiableSet());

    MailPreference toPreference() {
        List<OfKind> wanted = new ArrayList<>();
        for (KindRequest kind : kinds == null ? List.<KindRequest>of() : kinds) {
            String pointer = "/kinds/" + wanted.size();
            wanted.add(new OfKind(
                    Codes.require(pointer + "/fact", kind.fact(), FACTS), mode(pointer + "/mode", kind.mode())));
        }
        return new MailPreference(address, mode("/needsAction", needsAction), mode("/rest", rest), wanted);
    }

    private static MailMode mode(String pointer, String code) {
        return MailMode.of(Codes.require(pointer, code, MODES));
    }

    @Override
    public String toString() {
        return "MailPreferenceRequest[hidden]";
    }

    record KindRequest(@NotBlank String fact, @NotBlank String mode) {}
}
