package fi.polku.directory.exchange.web;

import fi.polku.directory.entries.Catalogue;
import fi.polku.directory.entries.Forms;
import fi.polku.directory.entries.Selection;
import fi.polku.directory.exchange.Places;
import fi.polku.directory.exchange.hsds.HsdsExport;
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
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The directory as HSDS 3.0. */
@RestController
@ConditionalOnWebApplication
@RequestMapping("/api/directory/exchange/hsds")
final class HsdsController {

    private static final String JSON = "application/json";

    private final HsdsExport export;
    private final Today today;

    HsdsController(Catalogue catalogue, Forms forms, Finland finland, Today today) {
        this.export = new HsdsExport(catalogue, forms, new Places(finland));
        this.today = today;
    }

    @GetMapping("/services")
    @ApiResponse(responseCode = "200", content = @Content(mediaType = JSON))
    void services(
            Caller caller,
            @RequestParam(required = false) @Nullable String region,
            @RequestParam(required = false) @Nullable LocalDate validOn,
            HttpServletResponse response)
            throws IOException {
        response.setContentType(JSON);
        export.services(wanted(region, validOn), today.day(), response.getOutputStream());
    }

    @GetMapping("/organizations")
    @ApiResponse(responseCode = "200", content = @Content(mediaType = JSON))
    void organizations(
            Caller caller,
            @RequestParam(required = false) @Nullable String region,
            @RequestParam(required = false) @Nullable LocalDate validOn,
            HttpServletResponse response)
            throws IOException {
        response.setContentType(JSON);
        export.organizations(wanted(region, validOn), today.day(), response.getOutputStream());
    }

    private static Selection wanted(@Nullable String region, @Nullable LocalDate validOn) {
        return Selection.everything().inRegion(region).onDay(validOn);
    }
}
