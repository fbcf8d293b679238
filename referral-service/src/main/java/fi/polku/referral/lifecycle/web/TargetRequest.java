package fi.polku.referral.lifecycle.web;

import fi.polku.platform.web.Codes;
import fi.polku.referral.directory.EntryKind;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.util.Set;
import java.util.UUID;

record TargetRequest(@NotBlank String kind, @NotNull UUID id) {
    private static final Set<String> KINDS = Set.of(EntryKind.SERVICE.code(), EntryKind.NETWORK.code());

    EntryKind entryKind() {
        return EntryKind.of(kind).orElseThrow(() -> Codes.unknown("/target/kind", KINDS));
    }
}
