package fi.polku.reporting.indicators.web;

import fi.polku.platform.web.Codes;
import fi.polku.platform.web.Refusal;
import fi.polku.reporting.indicators.Dimension;
import fi.polku.reporting.indicators.Indicator;
import fi.polku.reporting.indicators.Period;
import java.time.LocalDate;
import java.util.List;
import org.springframework.http.HttpStatus;

/** Reads the parameters of a report and names what is wrong with them. */
final class ReportRequest {
    /** More would point at single persons. */
    private static final int MOST_DIMENSIONS = 3;

    private ReportRequest() {}

    static Period period(LocalDate from, LocalDate to) {
        if (to.isBefore(from)) {
            throw new Refusal(HttpStatus.BAD_REQUEST, "period-inverted").field("/to", "period-inverted");
        }
        return new Period(from, to);
    }

    static List<Dimension> dimensions(Indicator indicator, List<String> by) {
        if (by.size() > MOST_DIMENSIONS) {
            throw new Refusal(HttpStatus.BAD_REQUEST, "too-many-dimensions", MOST_DIMENSIONS)
                    .field("/by", "too-many-dimensions", MOST_DIMENSIONS);
        }
        List<String> known =
                indicator.dimensions().stream().map(Dimension::code).toList();
        return Codes.requireAll("/by", by, known).stream()
                .distinct()
                .flatMap(code -> indicator.dimension(code).stream())
                .toList();
    }
}
