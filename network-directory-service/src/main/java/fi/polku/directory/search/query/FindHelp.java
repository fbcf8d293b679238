package fi.polku.directory.search.query;

import fi.polku.contracts.directory.ServiceState;
import fi.polku.directory.reference.Finland;
import fi.polku.directory.search.index.DirectoryIndex;
import fi.polku.directory.search.index.EntryType;
import fi.polku.directory.search.index.Fields;
import fi.polku.directory.search.index.NeedsOfKinds;
import fi.polku.directory.search.query.Reason.Aspect;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.lucene.document.IntField;
import org.apache.lucene.document.LongField;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;

/** Who can help a client: the services that are for them, each with why, and those that miss by one respect, with which. */
public final class FindHelp {

    private static final float NEED = 4;
    private static final float THERE = 2;
    private static final float SOON = 1;
    private static final float SAID = 1;

    /** More than all that soonness brings: what has no place left comes behind what makes one wait. */
    private static final float NOT_FULL = 4;

    private static final int ASSURED_WITHIN_DAYS = 365;

    private final DirectoryIndex index;
    private final Places places;
    private final Respects respects;
    private final Assessment assessment;

    public FindHelp(DirectoryIndex index, Finland finland) {
        this.index = index;
        places = new Places(finland);
        respects = new Respects(places);
        assessment = new Assessment(NeedsOfKinds.load(), places);
    }

    /** At most so many of each; a client of whom nothing is known has every service and no near miss. */
    public Help find(Client client, LocalDate day, int limit) {
        return index.read(searcher -> {
            var aspects = respects.of(client, searcher.getIndexReader());
            var fitting = all(aspects, client, day);
            return new Help(
                    services(searcher, fitting, client, limit),
                    searcher.count(fitting),
                    services(searcher, missingOne(aspects, client, day), client, limit));
        });
    }

    private static Query all(Map<Aspect, Query> aspects, Client client, LocalDate day) {
        var all = helping(client, day);
        aspects.values().forEach(query -> all.add(query, Occur.FILTER));
        prefer(all, client, day);
        return all.build();
    }

    /** What does not help with the need misses too much. */
    private static Query missingOne(Map<Aspect, Query> aspects, Client client, LocalDate day) {
        if (aspects.isEmpty()) {
            return new MatchNoDocsQuery("Nothing is known in which a service could refuse");
        }
        var allButOne = new BooleanQuery.Builder().setMinimumNumberShouldMatch(aspects.size() - 1);
        var every = new BooleanQuery.Builder();
        aspects.values().forEach(query -> {
            allButOne.add(query, Occur.SHOULD);
            every.add(query, Occur.FILTER);
        });
        var all = helping(client, day);
        if (aspects.size() > 1) {
            all.add(allButOne.build(), Occur.FILTER);
        }
        all.add(every.build(), Occur.MUST_NOT);
        prefer(all, client, day);
        return all.build();
    }

    private static BooleanQuery.Builder helping(Client client, LocalDate day) {
        var all = inForce(day);
        if (!client.needs().isEmpty()) {
            all.add(Respects.helping(client.needs()), Occur.FILTER);
        }
        return all;
    }

    private static BooleanQuery.Builder inForce(LocalDate on) {
        var day = on.toEpochDay();
        return new BooleanQuery.Builder()
                .add(new TermQuery(new Term(Fields.TYPE, EntryType.SERVICE.code())), Occur.FILTER)
                .add(LongField.newRangeQuery(Fields.FROM, Long.MIN_VALUE, day), Occur.FILTER)
                .add(LongField.newRangeQuery(Fields.TO, day, Long.MAX_VALUE), Occur.FILTER);
    }

    /** More of the needs, nearer, sooner, and what is said for certain comes first. */
    private static void prefer(BooleanQuery.Builder all, Client client, LocalDate day) {
        client.needs().forEach(need -> better(all, new TermQuery(new Term(Fields.NEED, need)), NEED));
        if (client.municipality() != null) {
            better(all, new TermQuery(new Term(Fields.AT, client.municipality())), THERE);
            better(all, new TermQuery(new Term(Fields.COVERS, client.municipality())), THERE);
        }
        if (client.language() != null) {
            better(all, new TermQuery(new Term(Fields.LANGUAGE, client.language())), SAID);
        }
        client.situation()
                .forEach((attribute, held) -> held.forEach(
                        value -> better(all, new TermQuery(new Term(Fields.TAKES, attribute + "=" + value)), SAID)));
        for (var days : List.of(7, 30, 90)) {
            better(all, IntField.newRangeQuery(Fields.WAITING, 0, days), SOON);
        }
        better(all, Respects.without(IntField.newExactQuery(Fields.FREE, 0)), NOT_FULL);
        better(all, IntField.newRangeQuery(Fields.FREE, 1, Integer.MAX_VALUE), SAID);
        var lately = day.minusDays(ASSURED_WITHIN_DAYS).toEpochDay();
        better(all, LongField.newRangeQuery(Fields.ASSURED, lately, Long.MAX_VALUE), SAID);
    }

    private static void better(BooleanQuery.Builder all, Query query, float weight) {
        all.add(new BoostQuery(new ConstantScoreQuery(query), weight), Occur.SHOULD);
    }

    private List<Assessed> services(IndexSearcher searcher, Query query, Client client, int limit) throws IOException {
        var found = new ArrayList<Assessed>();
        for (var doc : searcher.search(query, limit, FindEntries.BEST_FIRST).scoreDocs) {
            if (index.state(searcher, doc.doc) instanceof ServiceState service) {
                found.add(new Assessed(
                        service,
                        assessment.of(client, service, index.references().told(service))));
            }
        }
        return found;
    }

    /**
     * Who can help.
     *
     * @param total of those that fit, which may be more than are told
     * @param nearMisses those that refuse in one respect alone
     */
    public record Help(List<Assessed> hits, int total, List<Assessed> nearMisses) {
        public Help {
            hits = List.copyOf(hits);
            nearMisses = List.copyOf(nearMisses);
        }
    }

    /** A service with the reasons for it and against it. */
    public record Assessed(ServiceState service, List<Reason> reasons) {
        public Assessed {
            reasons = List.copyOf(reasons);
        }
    }
}
