package fi.polku.directory.search.query;

/** Where figures are printed for people. */
final class Console {

    private Console() {}

    @SuppressWarnings("SystemOut")
    static void say(String line) {
        System.out.println(line);
    }
}
