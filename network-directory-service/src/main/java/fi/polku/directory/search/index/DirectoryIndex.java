package fi.polku.directory.search.index;

import fi.polku.contracts.PublicState;
import fi.polku.directory.reference.CodeLists;
import fi.polku.directory.reference.Finland;
import fi.polku.directory.search.analysis.Language;
import fi.polku.directory.search.analysis.Words;
import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.core.KeywordAnalyzer;
import org.apache.lucene.analysis.miscellaneous.PerFieldAnalyzerWrapper;
import org.apache.lucene.document.Document;
import org.apache.lucene.facet.FacetsConfig;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.SearcherFactory;
import org.apache.lucene.search.SearcherManager;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.similarities.BM25Similarity;
import org.apache.lucene.search.similarities.Similarity;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;

/**
 * The index of one replica, in a folder of its own that is emptied at every start: what is published is read again from the topic.
 * Many may search while one writes.
 */
public final class DirectoryIndex implements Closeable {

    /** Descriptions differ in length by how much somebody liked to write, so length counts for less than it usually does. */
    private static final Similarity LIKENESS = new BM25Similarity(1.2f, 0.4f);

    /** Twenty words in nine fields, each with its synonyms and their parts, and a few misspelt ones with thirty guesses. */
    private static final int MOST_CLAUSES = 8_192;

    static {
        IndexSearcher.setMaxClauseCount(MOST_CLAUSES);
    }

    private final Map<Language, Words> words;
    private final References references = new References();
    private final States states = new States();
    private final FacetsConfig facets = multiValued();
    private final Documents documents;
    private final Path path;
    private final Directory folder;
    private final IndexWriter writer;
    private final SearcherManager searchers;

    private DirectoryIndex(Path path, Map<Language, Words> words, CodeLists codes, Finland finland) throws IOException {
        this.path = path;
        this.words = Map.copyOf(words);
        documents = new Documents(references, NeedsOfKinds.load(), codes, finland, states);
        folder = FSDirectory.open(path);
        writer = new IndexWriter(
                folder,
                new IndexWriterConfig(keeping(words))
                        .setSimilarity(LIKENESS)
                        .setOpenMode(IndexWriterConfig.OpenMode.CREATE));
        searchers = new SearcherManager(writer, new SearcherFactory() {
            @Override
            public IndexSearcher newSearcher(IndexReader reader, @Nullable IndexReader previous) {
                var searcher = new IndexSearcher(reader);
                searcher.setSimilarity(LIKENESS);
                return searcher;
            }
        });
    }

    public static DirectoryIndex in(Path folder, Map<Language, Words> words, CodeLists codes, Finland finland) {
        return io(() -> new DirectoryIndex(folder, words, codes, finland));
    }

    public Words words(Language language) {
        return Objects.requireNonNull(words.get(language));
    }

    public References references() {
        return references;
    }

    /**
     * Takes in what has been published, in place of what it said before; found after the next {@link #refresh}.
     *
     * @return whether entries that name it have to be drawn anew
     */
    public boolean put(PublicState state) {
        return io(() -> {
            var changed = references.keep(state);
            var document = documents.of(state);
            var id = new Term(Fields.ID, state.id().toString());
            if (document.isPresent()) {
                writer.updateDocument(id, facets.build(document.get()));
            } else if (EntryType.of(state).isPresent()) {
                writer.deleteDocuments(id);
            }
            return changed;
        });
    }

    /** Draws anew what names one of these. */
    public void redraw(Collection<UUID> changed) {
        refresh();
        read(searcher -> {
            for (var service : references.missing()) {
                learn(searcher, service);
            }
            var naming = new TermInSetQuery(
                    Fields.REFERS,
                    changed.stream().map(id -> new BytesRef(id.toString())).toList());
            var found = searcher.search(
                    naming, Math.max(1, searcher.getIndexReader().maxDoc()));
            for (var hit : found.scoreDocs) {
                put(state(searcher, hit.doc));
            }
            return found.totalHits.value();
        });
    }

    /** A service that came before the first card that guides into it. */
    private void learn(IndexSearcher searcher, UUID service) throws IOException {
        var found = searcher.search(new TermQuery(new Term(Fields.ID, service.toString())), 1);
        for (var hit : found.scoreDocs) {
            references.keep(state(searcher, hit.doc));
        }
    }

    public void refresh() {
        io(searchers::maybeRefresh);
    }

    public <T> T read(Reading<T> reading) {
        return io(() -> {
            var searcher = searchers.acquire();
            try {
                return reading.with(searcher);
            } finally {
                searchers.release(searcher);
            }
        });
    }

    public PublicState state(IndexSearcher searcher, int document) throws IOException {
        Document stored = searcher.storedFields().document(document);
        return states.read(EntryType.of(stored.get(Fields.TYPE)), stored.getBinaryValue(Fields.STATE).bytes);
    }

    public FacetsConfig facets() {
        return facets;
    }

    private static FacetsConfig multiValued() {
        var config = new FacetsConfig();
        config.setMultiValued(Facet.LANGUAGE.code(), true);
        config.setMultiValued(Facet.TARGET_GROUP.code(), true);
        return config;
    }

    /** Leaves nothing behind. */
    @Override
    public void close() {
        io(() -> {
            searchers.close();
            writer.rollback();
            for (var file : folder.listAll()) {
                folder.deleteFile(file);
            }
            folder.close();
            return Files.deleteIfExists(path);
        });
    }

    private static Analyzer keeping(Map<Language, Words> words) {
        var fields = new HashMap<String, Analyzer>();
        words.forEach((language, bent) -> {
            fields.put(Fields.name(language), bent.keeping());
            fields.put(Fields.topic(language), bent.keeping());
            fields.put(Fields.words(language), bent.keeping());
        });
        return new PerFieldAnalyzerWrapper(new KeywordAnalyzer(), fields);
    }

    private static <T> T io(Work<T> work) {
        try {
            return work.done();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What is done with a view of the index that does not change meanwhile. */
    public interface Reading<T> {
        T with(IndexSearcher searcher) throws IOException;
    }

    private interface Work<T> {
        T done() throws IOException;
    }
}
