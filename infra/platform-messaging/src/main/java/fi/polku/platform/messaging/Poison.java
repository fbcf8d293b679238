package fi.polku.platform.messaging;

/** Why a record can never be handled as it is. */
enum Poison {
    NO_VALUE("no-value"),
    BAD_ENVELOPE("bad-envelope"),
    TOO_LARGE("too-large"),
    BAD_JSON("bad-json"),
    BAD_SCHEMA("bad-schema"),
    NOT_STORABLE("not-storable"),
    REACTION_FAILED("reaction-failed");

    private final String code;

    Poison(String code) {
        this.code = code;
    }

    String code() {
        return code;
    }
}
