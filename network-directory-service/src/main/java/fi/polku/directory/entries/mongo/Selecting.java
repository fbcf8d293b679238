package fi.polku.directory.entries.mongo;

import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Sorts;
import fi.polku.directory.entries.Editor;
import fi.polku.directory.entries.Selection;
import fi.polku.directory.entries.Selection.Field;
import java.time.LocalDate;
import java.util.ArrayList;
import org.bson.conversions.Bson;

/** Says a selection in the language of the store. */
final class Selecting {

    static final Bson BY_ID = Sorts.ascending("_id");

    private static final String FROM = "state.validity.from";
    private static final String TO = "state.validity.to";

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
        if (selection.after() != null) {
            demands.add(Filters.gt("_id", selection.after()));
        }
        return demands.isEmpty() ? Filters.empty() : Filters.and(demands);
    }

    /** Days are stored as ISO text, whose order is that of time. */
    private static Bson inForce(LocalDate day) {
        return Filters.and(
                Filters.lte(FROM, day.toString()),
                Filters.or(Filters.exists(TO, false), Filters.gte(TO, day.toString())));
    }

    /** As {@link Editor#sees} says it of one entry. */
    private static Bson seenBy(Editor reader) {
        var published = Filters.ne("state.standing.draft", true);
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
        };
    }
}
