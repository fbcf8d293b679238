package fi.polku.platform.web;

/** Where in a request a fault lies; the name is the member of the problem that tells it. */
enum Place {
    /** In the body, told as JSON pointer. */
    POINTER("pointer"),
    /** In the query. */
    PARAMETER("parameter"),
    HEADER("header");

    private final String member;

    Place(String member) {
        this.member = member;
    }

    String member() {
        return member;
    }
}
