package fi.polku.directory.search.query;

import fi.polku.directory.search.index.Fields;
import fi.polku.directory.search.query.Reason.Aspect;
import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import org.apache.lucene.document.IntField;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.FieldExistsQuery;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;

/** For each respect in which something of a client is known, the services that do not refuse in it; the index's side of {@link Assessment}. */
final class Respects {

    private final Places places;

    Respects(Places places) {
        this.places = places;
    }

    Map<Aspect, Query> of(Client client) {
        var all = new EnumMap<Aspect, Query>(Aspect.class);
        if (client.age() != null) {
            all.put(Aspect.AGE, age(client.age()));
        }
        if (client.municipality() != null) {
            all.put(Aspect.MUNICIPALITY, places.serving(Set.of(client.municipality())));
        }
        if (!client.needs().isEmpty()) {
            all.put(Aspect.NEED, anyOf(Fields.NEED, client.needs()).build());
        }
        if (client.language() != null) {
            all.put(
                    Aspect.LANGUAGE,
                    anyOf(Fields.LANGUAGE, Set.of(client.language())).build());
        }
        if (client.withoutReferral()) {
            all.put(Aspect.REFERRAL, new TermQuery(new Term(Fields.OPEN, Fields.YES)));
        }
        if (client.waitingDays() != null) {
            all.put(Aspect.WAITING, waiting(client.waitingDays()));
        }
        client.situation().forEach((attribute, held) -> all.put(Aspect.valueOf(attribute), rules(attribute, held)));
        return all;
    }

    private static Query age(int age) {
        return new BooleanQuery.Builder()
                .add(IntField.newRangeQuery(Fields.MINIMUM_AGE, Integer.MIN_VALUE, age), Occur.FILTER)
                .add(IntField.newRangeQuery(Fields.MAXIMUM_AGE, age, Integer.MAX_VALUE), Occur.FILTER)
                .build();
    }

    /** Those that have not said are among them. */
    private static BooleanQuery.Builder anyOf(String field, Set<String> values) {
        var any = new BooleanQuery.Builder().add(new TermQuery(new Term(field, Fields.NOT_SAID)), Occur.SHOULD);
        values.forEach(value -> any.add(new TermQuery(new Term(field, value)), Occur.SHOULD));
        return any;
    }

    private static Query waiting(int longest) {
        return new BooleanQuery.Builder()
                .add(IntField.newRangeQuery(Fields.WAITING, 0, longest), Occur.SHOULD)
                .add(without(new FieldExistsQuery(Fields.WAITING)), Occur.SHOULD)
                .build();
    }

    private static Query rules(String attribute, Set<String> held) {
        var taken =
                new BooleanQuery.Builder().add(without(new TermQuery(new Term(Fields.ASKS, attribute))), Occur.SHOULD);
        var all = new BooleanQuery.Builder();
        for (var value : held) {
            taken.add(new TermQuery(new Term(Fields.TAKES, attribute + "=" + value)), Occur.SHOULD);
            all.add(new TermQuery(new Term(Fields.REFUSES, attribute + "=" + value)), Occur.MUST_NOT);
        }
        return all.add(taken.build(), Occur.MUST).build();
    }

    private static Query without(Query query) {
        return new BooleanQuery.Builder()
                .add(MatchAllDocsQuery.INSTANCE, Occur.MUST)
                .add(query, Occur.MUST_NOT)
                .build();
    }
}
