package fi.polku.reporting.indicators.mongo;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.gte;
import static com.mongodb.client.model.Filters.lt;

import com.mongodb.client.MongoDatabase;
import com.mongodb.client.cursor.TimeoutMode;
import com.mongodb.client.model.Accumulators;
import com.mongodb.client.model.Aggregates;
import com.mongodb.client.model.Projections;
import fi.polku.reporting.facts.Facts;
import fi.polku.reporting.indicators.Dimension;
import fi.polku.reporting.indicators.Indicator;
import fi.polku.reporting.indicators.Measure;
import fi.polku.reporting.indicators.Period;
import fi.polku.reporting.indicators.Report;
import fi.polku.reporting.indicators.Reports;
import fi.polku.reporting.indicators.Row;
import fi.polku.reporting.indicators.Waits;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;

/** The one query builder: an indicator, a region, a period and dimensions become one aggregation. */
final class MongoReports implements Reports {
    private final MongoDatabase database;
    private final Clock clock;

    MongoReports(MongoDatabase database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    @Override
    public Report compute(Indicator indicator, String region, Period period, List<Dimension> by) {
        var facts = database.getCollection(indicator.facts());
        Bson which = and(
                eq(Facts.REGION, region), gte(indicator.date(), period.start()), lt(indicator.date(), period.end()));
        List<Row> rows = switch (indicator.measure()) {
            case Measure.Count() -> counts(indicator, which, by);
            case Measure.Days(String from, String to) -> waits(indicator, which, by, from, to);
        };
        long madeUp = facts.countDocuments(and(which, eq(Facts.MADE_UP, true)));
        return new Report(indicator.code(), region, period, clock.instant(), madeUp, rows);
    }

    private List<Row> counts(Indicator indicator, Bson which, List<Dimension> by) {
        Document key = new Document();
        by.forEach(dimension -> key.append(dimension.code(), "$" + dimension.field()));
        var rows = new ArrayList<Row>();
        database.getCollection(indicator.facts())
                .aggregate(List.of(Aggregates.match(which), Aggregates.group(key, Accumulators.sum("count", 1L))))
                .forEach(group -> rows.add(new Row(
                        values(group.get("_id", Document.class), by, Dimension::code), group.getLong("count"), null)));
        return sorted(rows);
    }

    /** Medians cannot be grouped by the store's portable subset, so the times themselves are read. */
    private List<Row> waits(Indicator indicator, Bson which, List<Dimension> by, String from, String to) {
        var groups = new HashMap<SortedMap<String, String>, Waits>();
        var fields = Stream.concat(by.stream().map(Dimension::field), Stream.of(from, to))
                .toList();
        database.getCollection(indicator.facts())
                .find(which)
                .projection(Projections.include(fields))
                .timeoutMode(TimeoutMode.ITERATION)
                .forEach(fact -> groups.computeIfAbsent(values(fact, by, Dimension::field), _ -> new Waits())
                        .add(instant(fact, from), instant(fact, to)));
        return sorted(groups.entrySet().stream()
                .map(group -> new Row(
                        group.getKey(),
                        group.getValue().count(),
                        group.getValue().summary()))
                .toList());
    }

    private static @Nullable Instant instant(Document fact, String field) {
        Date time = fact.getDate(field);
        return time == null ? null : time.toInstant();
    }

    private static SortedMap<String, String> values(
            Document document, List<Dimension> by, Function<Dimension, String> field) {
        var values = new TreeMap<String, String>();
        by.forEach(dimension -> {
            Object value = document.get(field.apply(dimension));
            values.put(dimension.code(), value == null ? "" : value.toString());
        });
        return values;
    }

    private static List<Row> sorted(List<Row> rows) {
        return rows.stream()
                .sorted(Comparator.comparing(row -> row.by().toString()))
                .toList();
    }
}
