package fi.polku.referral.lifecycle.web;

import fi.polku.platform.web.Codes;
import fi.polku.platform.web.Refusal;
import fi.polku.referral.codes.Lists;
import fi.polku.referral.directory.EntryKind;
import fi.polku.referral.directory.RequiredDocument;
import fi.polku.referral.lifecycle.Outside;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;

/** Where it goes: an entry of the directory, or, where the kind is {@code outside}, somebody who is not on the platform. */
record TargetRequest(
        @NotBlank String kind,
        @Nullable UUID id,
        @Nullable @Valid OutsideRequest outside) {
    private static final Set<String> ON_PLATFORM = Set.of(EntryKind.SERVICE.code(), EntryKind.NETWORK.code());

    EntryKind entryKind(Moves moves) {
        OutsideRequest beyond = outside;
        if (!kind.equals(EntryKind.OUTSIDE.code())) {
            required();
            return onPlatform();
        }
        if (beyond == null) {
            throw missing("/target/outside");
        }
        moves.code("/target/outside/way", beyond.way(), Lists.OUTSIDE_WAY);
        moves.code("/target/outside/permission", beyond.permission(), Lists.HOW_GIVEN);
        return EntryKind.OUTSIDE;
    }

    EntryKind onPlatform() {
        return EntryKind.of(kind)
                .filter(found -> found != EntryKind.OUTSIDE)
                .orElseThrow(() -> Codes.unknown("/target/kind", ON_PLATFORM));
    }

    UUID required() {
        if (id == null) {
            throw missing("/target/id");
        }
        return id;
    }

    @Nullable
    Outside outsideIfAny() {
        return outside == null || !kind.equals(EntryKind.OUTSIDE.code())
                ? null
                : new Outside(TextLimits.text(outside.name()), outside.way(), outside.permission());
    }

    /**
     * Of what it requires, the documents that come along: as they are named now, or else as they were before. What the directory does
     * not ask for any more is passed over, so that a repeated request is answered as it was.
     */
    List<RequiredDocument> enclosed(@Nullable List<UUID> named, List<RequiredDocument> before, Moves moves) {
        List<RequiredDocument> required = moves.required(entryKind(moves), id);
        if (named == null) {
            return before.stream().filter(required::contains).toList();
        }
        Set<UUID> coming = Set.copyOf(named);
        return required.stream().filter(each -> coming.contains(each.id())).toList();
    }

    private static Refusal missing(String pointer) {
        return new Refusal(HttpStatus.BAD_REQUEST, "validation-failed").field(pointer, "required");
    }

    record OutsideRequest(
            @NotBlank @Size(max = TextLimits.LINE) String name,
            @NotBlank String way,
            @NotBlank String permission) {
        @Override
        public String toString() {
            return "OutsideRequest[hidden]";
        }
    }
}
