package fi.polku.reporting.indicators.web;

import fi.polku.platform.web.Caller;
import fi.polku.platform.web.Forbidden;
import fi.polku.platform.web.Items;
import fi.polku.platform.web.NotFound;
import fi.polku.reporting.indicators.Indicator;
import fi.polku.reporting.indicators.Indicators;
import fi.polku.reporting.indicators.Report;
import fi.polku.reporting.indicators.Reports;
import java.time.LocalDate;
import java.util.List;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Exact figures of the caller's own region, for its analysts. */
@RestController
@RequestMapping("/api/reporting")
class ReportController {
    private static final String ANALYST = "analyst";

    private final Indicators indicators;
    private final Reports reports;

    ReportController(Indicators indicators, Reports reports) {
        this.indicators = indicators;
        this.reports = reports;
    }

    @GetMapping("/indicators")
    Items<Indicator> indicators(Caller caller) {
        requireAnalyst(caller);
        return new Items<>(indicators.all());
    }

    @GetMapping("/reports/{indicator}")
    Report report(
            Caller caller,
            @PathVariable String indicator,
            @RequestParam LocalDate from,
            @RequestParam LocalDate to,
            @RequestParam(defaultValue = "") List<String> by) {
        requireAnalyst(caller);
        Indicator wanted = indicators.find(indicator).orElseThrow(NotFound::new);
        return reports.compute(
                wanted, caller.region(), ReportRequest.period(from, to), ReportRequest.dimensions(wanted, by));
    }

    private static void requireAnalyst(Caller caller) {
        if (!caller.has(ANALYST)) {
            throw new Forbidden("analysts-only");
        }
    }
}
