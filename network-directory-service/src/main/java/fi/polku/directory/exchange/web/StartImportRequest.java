package fi.polku.directory.exchange.web;

import fi.polku.directory.exchange.ImportOrder;
import fi.polku.directory.exchange.ImportOrder.Defaults;
import fi.polku.directory.exchange.Kind;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

record StartImportRequest(
        @NotBlank @Size(max = 20) String format,

        @NotBlank @Pattern(regexp = "[a-z0-9][a-z0-9-]{0,39}")
        String source,

        @Size(max = 20) @Nullable String kind,
        @Nullable Boolean dryRun,
        @Nullable Boolean wholeOrNothing,
        @Size(max = 2000) @Nullable String url,
        @Size(max = 20) @Nullable String encoding,
        @Valid @Nullable DefaultsBody defaults) {

    ImportOrder toOrder() {
        return new ImportOrder(
                format,
                source,
                kind == null ? null : Kind.of(kind).orElse(null),
                Boolean.TRUE.equals(dryRun),
                Boolean.TRUE.equals(wholeOrNothing),
                url,
                encoding,
                defaults == null ? Defaults.NONE : defaults.toDefaults());
    }

    record DefaultsBody(
            @Nullable UUID organisation,
            @Nullable UUID unit,
            @Size(max = 64) @Nullable String organisationKind,
            @Size(max = 64) @Nullable String serviceKind,
            @Nullable Boolean referralNeeded,
            @Nullable LocalDate validFrom,
            @Nullable Boolean draft) {

        Defaults toDefaults() {
            return new Defaults(organisation, unit, organisationKind, serviceKind, referralNeeded, validFrom, draft);
        }
    }
}
