package fi.polku.directory.entries.mongo;

import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Sorts;
import fi.polku.directory.entries.Editor;
import fi.polku.directory.entries.Selection;
import fi.polku.directory.entries.Selection.Field;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.bson.conversions.Bson;

/** Says a selection in the language of the store. */
final class Selecting {

    static final Bson BY_ID = Sorts.ascending("_id");

    private static final String FROM = "state.validity.from";
    private static final String TO = "state.validity.to";

    static final String DRAFT = "state.standing.draft";
    static final String REVISED = "state.standing.revision.at";
    private static final String ASSURED = "state.standing.assurance.on";

    private Selecting() {}

    static Bson filter(Selection selection) {
        var demands = new ArrayList<Bson>();
        selection.fields().forEach((field, value) -> demands.add(Filters.eq(path(field), value)));
        if (selection.region() != null) {
            demands.add(Filters.eq("region", selection.region()));
        }
        if (selection.validOn() != null) {
            demands.add(inForce(selection.validOn()));
        }
        if (selection.reader() != null) {
            demands.add(seenBy(selection.reader()));
        }
        if (selection.unassuredSince() != null) {
            demands.add(Filters.or(
                    Filters.exists(ASSURED, false),
                    Filters.lt(ASSURED, selection.unassuredSince().toString())));
        }
        if (selection.drafts()) {
            demands.add(Filters.or(Filters.eq(DRAFT, true), Filters.gt(REVISED, Instant.EPOCH)));
        }
        if (selection.after() != null) {
            demands.add(Filters.gt("_id", selection.after()));
        }
        return demands.isEmpty() ? Filters.empty() : Filters.and(demands);
    }

    /**
     * One question for many selections by the same fields: each field one of those values. The index is leapt through from one to the
     * next, and what has another selection's value in a field comes along.
     */
    static Bson filterAround(Collection<Selection> selections) {
        var byFields = selections.stream().map(Selection::fields).collect(Collectors.groupingBy(Map::keySet));
        return Filters.or(byFields.values().stream().map(Selecting::anyOf).toList());
    }

    private static Bson anyOf(List<Map<Field, Object>> alike) {
        return Filters.and(alike.getFirst().keySet().stream()
                .map(field -> Filters.in(
                        path(field),
                        alike.stream()
                                .map(fields -> fields.get(field))
                                .distinct()
                                .toList()))
                .toList());
    }

    /** Days are stored as ISO text, whose order is that of time. */
    private static Bson inForce(LocalDate day) {
        return Filters.and(
                Filters.lte(FROM, day.toString()),
                Filters.or(Filters.exists(TO, false), Filters.gte(TO, day.toString())));
    }

    /** As {@link Editor#sees} says it of one entry. */
    private static Bson seenBy(Editor reader) {
        var published = Filters.ne(DRAFT, true);
        var ofTheRegion = Filters.eq("region", reader.region());
        return Filters.or(
                published,
                reader.seesDraftsOfItsRegion()
                        ? ofTheRegion
                        : Filters.and(ofTheRegion, Filters.eq("state.organisation", reader.organisation())));
    }

    static String path(Field field) {
        return switch (field) {
            case ORGANISATION -> "state.organisation";
            case UNIT -> "state.unit";
            case COORDINATING_UNIT -> "state.coordinatingUnit";
            case KIND -> "state.kind";
            case ROLE -> "state.role";
            case ISSUER -> "state.issuer";
            case SUBJECT -> "state.subject";
            case DUTIES -> "state.duties";
            case NAME -> "state.name.fi";
            case FULL_NAME -> "state.fullName";
            case PROFESSION -> "state.profession";
            case TEMPLATE -> "state.template";
            case LOCATIONS -> "state.locations";
            case TARGET_GROUPS -> "state.targetGroups";
            case TRAININGS -> "state.trainings.kind";
            case COMPETENCES -> "state.competences";
            case CARD -> "state.card";
            case SUCCESSOR -> "state.successor";
            case OPEN -> "state.open";
        };
    }
}
