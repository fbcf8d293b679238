package fi.polku.directory.search.query;

import fi.polku.directory.search.index.Fields;
import fi.polku.directory.search.index.Needs;
import fi.polku.directory.search.query.Reason.Aspect;
import java.io.IOException;
import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import org.apache.lucene.document.IntField;
import org.apache.lucene.index.IndexReader;
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

    /** What helps with any of the needs; that it refuses another of them is a respect of its own. */
    static Query helping(Set<String> needs) {
        return anyOf(Fields.NEED, needs).build();
    }

    Map<Aspect, Query> of(Client client, IndexReader reader) throws IOException {
        var all = new EnumMap<Aspect, Query>(Aspect.class);
        if (client.age() != null) {
            all.put(Aspect.AGE, age(client.age()));
        }
        if (client.municipality() != null) {
            all.put(Aspect.MUNICIPALITY, places.serving(Set.of(client.municipality())));
        }
        if (!client.needs().isEmpty()) {
            all.put(Aspect.NEED, notRefusing(Needs.ATTRIBUTE, client.needs()).build());
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
        for (var held : client.situation().entrySet()) {
            all.put(Aspect.valueOf(held.getKey()), rules(held.getKey(), held.getValue(), reader));
        }
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

    /** Each rule that is about the attribute is met; how many there are of one service at most the index knows. */
    private static Query rules(String attribute, Set<String> held, IndexReader reader) throws IOException {
        var all = notRefusing(attribute, held);
        for (var number = 0; isAsked(Fields.rule(attribute, number), reader); number++) {
            var rule = Fields.rule(attribute, number);
            var met = new BooleanQuery.Builder().add(without(new TermQuery(new Term(Fields.ASKS, rule))), Occur.SHOULD);
            held.forEach(value -> met.add(new TermQuery(new Term(Fields.TAKES, rule + "=" + value)), Occur.SHOULD));
            all.add(met.build(), Occur.MUST);
        }
        return all.build();
    }

    private static boolean isAsked(String rule, IndexReader reader) throws IOException {
        return reader.docFreq(new Term(Fields.ASKS, rule)) > 0;
    }

    private static BooleanQuery.Builder notRefusing(String attribute, Set<String> held) {
        var all = new BooleanQuery.Builder().add(MatchAllDocsQuery.INSTANCE, Occur.MUST);
        held.forEach(
                value -> all.add(new TermQuery(new Term(Fields.REFUSES, attribute + "=" + value)), Occur.MUST_NOT));
        return all;
    }

    static Query without(Query query) {
        return new BooleanQuery.Builder()
                .add(MatchAllDocsQuery.INSTANCE, Occur.MUST)
                .add(query, Occur.MUST_NOT)
                .build();
    }
}
