package fi.polku.reporting.indicators;

import java.util.List;

/** Computes figures over facts. There is no way to ask without a region. */
public interface Reports {
    /**
     * Computes one report.
     *
     * @param by dimensions of the indicator, at most three
     */
    Report compute(Indicator indicator, String region, Period period, List<Dimension> by);
}
