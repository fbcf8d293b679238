package fi.polku.directory.exchange.web;

import fi.polku.directory.entries.Catalogue;
import fi.polku.directory.entries.Entries;
import fi.polku.directory.entries.Entry;
import fi.polku.directory.entries.Forms;
import fi.polku.directory.entries.Selection;
import fi.polku.directory.exchange.Kind;
import fi.polku.directory.exchange.Walk;
import fi.polku.directory.exchange.csv.CsvExport;
import fi.polku.platform.web.Caller;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.http.HttpHeaders;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The directory as tables; everybody with a membership may read all of it. */
@RestController
@ConditionalOnWebApplication
@RequestMapping("/api/directory/exchange")
final class CsvController {

    private final Catalogue catalogue;
    private final CsvExport export;

    CsvController(Catalogue catalogue, Forms forms) {
        this.catalogue = catalogue;
        this.export = new CsvExport(forms);
    }

    @GetMapping("/organisations.csv")
    @ApiResponse(responseCode = "200", content = @Content(mediaType = "text/csv"))
    void organisations(
            Caller caller,
            @RequestParam(required = false) @Nullable String region,
            @RequestParam(required = false) @Nullable LocalDate validOn,
            HttpServletResponse response)
            throws IOException {
        write(Kind.ORGANISATION, catalogue.organisations(), wanted(caller, region, validOn), response);
    }

    @GetMapping("/units.csv")
    @ApiResponse(responseCode = "200", content = @Content(mediaType = "text/csv"))
    void units(
            Caller caller,
            @RequestParam(required = false) @Nullable String region,
            @RequestParam(required = false) @Nullable LocalDate validOn,
            HttpServletResponse response)
            throws IOException {
        write(Kind.UNIT, catalogue.units(), wanted(caller, region, validOn), response);
    }

    @GetMapping("/services.csv")
    @ApiResponse(responseCode = "200", content = @Content(mediaType = "text/csv"))
    void services(
            Caller caller,
            @RequestParam(required = false) @Nullable String region,
            @RequestParam(required = false) @Nullable LocalDate validOn,
            HttpServletResponse response)
            throws IOException {
        write(Kind.SERVICE, catalogue.services(), wanted(caller, region, validOn), response);
    }

    @GetMapping("/locations.csv")
    @ApiResponse(responseCode = "200", content = @Content(mediaType = "text/csv"))
    void locations(
            Caller caller,
            @RequestParam(required = false) @Nullable String region,
            @RequestParam(required = false) @Nullable LocalDate validOn,
            HttpServletResponse response)
            throws IOException {
        write(Kind.LOCATION, catalogue.locations(), wanted(caller, region, validOn), response);
    }

    @GetMapping("/professionals.csv")
    @ApiResponse(responseCode = "200", content = @Content(mediaType = "text/csv"))
    void professionals(
            Caller caller,
            @RequestParam(required = false) @Nullable String region,
            @RequestParam(required = false) @Nullable LocalDate validOn,
            HttpServletResponse response)
            throws IOException {
        write(Kind.PROFESSIONAL, catalogue.professionals(), wanted(caller, region, validOn), response);
    }

    @GetMapping("/networks.csv")
    @ApiResponse(responseCode = "200", content = @Content(mediaType = "text/csv"))
    void networks(
            Caller caller,
            @RequestParam(required = false) @Nullable String region,
            @RequestParam(required = false) @Nullable LocalDate validOn,
            HttpServletResponse response)
            throws IOException {
        write(Kind.NETWORK, catalogue.networks(), wanted(caller, region, validOn), response);
    }

    private <E extends Entry<E>> void write(
            Kind kind, Entries<E> entries, Selection wanted, HttpServletResponse response) throws IOException {
        response.setContentType("text/csv;charset=UTF-8");
        response.setHeader(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + kind.code() + ".csv\"");
        export.write(kind, Walk.through(entries, wanted), response.getOutputStream());
    }

    /** With the drafts that are the caller's own. */
    private static Selection wanted(Caller caller, @Nullable String region, @Nullable LocalDate validOn) {
        return Selection.everything().inRegion(region).onDay(validOn).seenBy(Editors.reader(caller));
    }
}
