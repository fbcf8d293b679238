package fi.polku.directory.search.index;

import fi.polku.contracts.LocalizedText;
import fi.polku.contracts.directory.Standing;
import fi.polku.contracts.directory.Validity;
import fi.polku.directory.search.analysis.Language;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.document.IntField;
import org.apache.lucene.document.LongField;
import org.apache.lucene.document.SortedDocValuesField;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.facet.sortedset.SortedSetDocValuesFacetField;
import org.apache.lucene.index.IndexOptions;
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;

/** A document in the making. */
final class EntryDocument {

    static final char BEHIND = '\u0000';
    static final long FOR_EVER = 10_000_000;

    private static final int LONGEST_SUGGESTION = 200;
    private static final FieldType WORDS = words();

    private final Document document = new Document();
    private final Set<String> suggested = new LinkedHashSet<>();

    EntryDocument(UUID id, EntryType type, byte[] state) {
        document.add(new StringField(Fields.ID, id.toString(), Field.Store.YES));
        document.add(new SortedDocValuesField(Fields.ID, new BytesRef(id.toString())));
        document.add(new StringField(Fields.TYPE, type.code(), Field.Store.YES));
        document.add(new StoredField(Fields.STATE, state));
        facet(Facet.TYPE, type.code());
    }

    Document document() {
        return document;
    }

    /** What it is called; its other languages fall back on Finnish, since names are looked for as they are. */
    EntryDocument name(@Nullable LocalizedText text) {
        if (text != null) {
            for (var language : Language.values()) {
                var name = in(text, language) == null ? text.fi() : in(text, language);
                add(Fields.name(language), name);
                add(Fields.words(language), name);
                suggest(language, name);
            }
        }
        return this;
    }

    EntryDocument topic(@Nullable LocalizedText text) {
        return text(text, true);
    }

    EntryDocument words(@Nullable LocalizedText text) {
        return text(text, false);
    }

    private EntryDocument text(@Nullable LocalizedText text, boolean topic) {
        if (text != null) {
            for (var language : Language.values()) {
                var words = in(text, language);
                if (words != null) {
                    add(Fields.words(language), words);
                    if (topic) {
                        add(Fields.topic(language), words);
                    }
                }
            }
        }
        return this;
    }

    /** A phrase may be typed from the beginning of any of its words. */
    EntryDocument suggest(Language language, @Nullable String phrase) {
        if (phrase == null || phrase.length() > LONGEST_SUGGESTION) {
            return this;
        }
        var small = phrase.toLowerCase(Locale.ROOT);
        for (var at = 0; at < small.length(); at++) {
            var begins = Character.isLetterOrDigit(small.charAt(at))
                    && (at == 0 || !Character.isLetterOrDigit(small.charAt(at - 1)));
            if (begins && suggested.add(language.code() + small.substring(at) + BEHIND + phrase)) {
                code(Fields.suggestion(language), small.substring(at) + BEHIND + phrase);
            }
        }
        return this;
    }

    EntryDocument refers(@Nullable UUID... ids) {
        for (var id : ids) {
            if (id != null) {
                code(Fields.REFERS, id.toString());
            }
        }
        return this;
    }

    EntryDocument code(String field, String value) {
        document.add(new StringField(field, value, Field.Store.NO));
        return this;
    }

    EntryDocument facet(Facet facet, @Nullable String value) {
        if (value != null && !value.isEmpty()) {
            document.add(new SortedSetDocValuesFacetField(facet.code(), value));
        }
        return this;
    }

    EntryDocument facet(Facet facet, Collection<String> values) {
        new LinkedHashSet<>(values).forEach(value -> facet(facet, value));
        return this;
    }

    EntryDocument number(String field, @Nullable Integer value) {
        if (value != null) {
            document.add(new IntField(field, value, Field.Store.NO));
        }
        return this;
    }

    EntryDocument day(String field, long day) {
        document.add(new LongField(field, day, Field.Store.NO));
        return this;
    }

    EntryDocument standing(Validity validity, @Nullable Standing standing) {
        day(Fields.FROM, validity.from().toEpochDay());
        day(Fields.TO, validity.to() == null ? FOR_EVER : validity.to().toEpochDay());
        if (standing != null && standing.assuredOn() != null) {
            day(Fields.ASSURED, standing.assuredOn().toEpochDay());
        }
        return this;
    }

    private void add(String field, @Nullable String text) {
        if (text != null) {
            document.add(new Field(field, text, WORDS));
        }
    }

    private static @Nullable String in(LocalizedText text, Language language) {
        return switch (language) {
            case FI -> text.fi();
            case SV -> text.sv();
            case EN -> text.en();
        };
    }

    /** Where in the text a word stands is of no use here. */
    private static FieldType words() {
        var type = new FieldType();
        type.setTokenized(true);
        type.setIndexOptions(IndexOptions.DOCS_AND_FREQS);
        type.freeze();
        return type;
    }
}
