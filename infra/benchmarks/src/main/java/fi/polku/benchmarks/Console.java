package fi.polku.benchmarks;

/** Where the figures go. */
final class Console {
    void line(String text) {
        System.out.println(text);
    }
}
