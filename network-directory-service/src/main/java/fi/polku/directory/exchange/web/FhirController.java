package fi.polku.directory.exchange.web;

import fi.polku.directory.entries.Catalogue;
import fi.polku.directory.entries.Forms;
import fi.polku.directory.entries.Selection;
import fi.polku.directory.exchange.Places;
import fi.polku.directory.exchange.fhir.FhirExport;
import fi.polku.directory.reference.Finland;
import fi.polku.platform.web.Caller;
import fi.polku.platform.web.Today;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The directory as a FHIR R4 bundle. */
@RestController
@ConditionalOnWebApplication
final class FhirController {

    private static final String FHIR = "application/fhir+json";

    private final FhirExport export;
    private final Today today;

    FhirController(Catalogue catalogue, Forms forms, Finland finland, Today today) {
        this.export = new FhirExport(catalogue, forms, new Places(finland));
        this.today = today;
    }

    @GetMapping("/api/directory/exchange/fhir")
    @ApiResponse(responseCode = "200", content = @Content(mediaType = FHIR))
    void bundle(
            Caller caller,
            @RequestParam(required = false) @Nullable String region,
            @RequestParam(required = false) @Nullable LocalDate validOn,
            HttpServletResponse response)
            throws IOException {
        response.setContentType(FHIR);
        var wanted = Selection.everything().inRegion(region).onDay(validOn);
        export.write(wanted, today.day(), response.getOutputStream());
    }
}
