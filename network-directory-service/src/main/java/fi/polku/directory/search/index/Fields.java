package fi.polku.directory.search.index;

import fi.polku.directory.search.analysis.Language;

/** The fields of a document in the index. */
public final class Fields {

    /** The entry's id; also the last order among equals. */
    public static final String ID = "id";

    public static final String TYPE = "type";

    /** The published state as JSON. */
    static final String STATE = "state";

    /** Ids of the entries whose words are part of this document. */
    static final String REFERS = "refers";

    /** Codes of the municipalities a service names. */
    public static final String COVERS = "covers";

    /** Code of the region that is covered as a whole. */
    public static final String COVERS_REGION = "coversRegion";

    /** Codes of the municipalities in which it has a location. */
    public static final String AT = "at";

    /** First and last day in force, as days since 1970. */
    public static final String FROM = "from";

    public static final String TO = "to";

    /** Day of the last human word on it, as days since 1970. */
    public static final String ASSURED = "assured";

    public static final String MINIMUM_AGE = "minimumAge";
    public static final String MAXIMUM_AGE = "maximumAge";

    /** What it helps with: codes of needs. */
    public static final String NEED = "need";

    public static final String LANGUAGE = "language";

    /** Days of waiting. */
    public static final String WAITING = "waiting";

    /** How many more clients it can take. */
    public static final String FREE = "free";

    /** Who may come without a referral: {@link #YES}. */
    public static final String OPEN = "open";

    public static final String YES = "yes";

    /** Stands where needs or languages are not told. */
    public static final String NOT_SAID = "?";

    /** What its rules look at, and which values they take, as {@code rule=value}, and refuse, as {@code attribute=value}. */
    public static final String ASKS = "asks";

    public static final String TAKES = "takes";
    public static final String REFUSES = "refuses";

    private Fields() {}

    /** One of a service's rules about an attribute, from 0; its name in {@link #ASKS} and before the value in {@link #TAKES}. */
    public static String rule(String attribute, int number) {
        return number == 0 ? attribute : attribute + "#" + number;
    }

    /** What it is called. */
    public static String name(Language language) {
        return "name_" + language.code();
    }

    /** What it is about, in few words: kind, needs, summary, profession. */
    public static String topic(Language language) {
        return "topic_" + language.code();
    }

    /** All of its words, those of its name and topic among them. */
    public static String words(Language language) {
        return "words_" + language.code();
    }

    /** What is suggested to those who type, each word of it as a beginning. */
    public static String suggestion(Language language) {
        return "suggestion_" + language.code();
    }
}
