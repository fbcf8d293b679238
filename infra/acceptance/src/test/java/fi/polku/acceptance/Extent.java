package fi.polku.acceptance;

/** How large the programs of failure run: small in every build, full where {@code POLKU_TEST_SIZE=full} asks for it. */
public final class Extent {
    private Extent() {}

    public static boolean isFull() {
        return "full".equals(System.getenv("POLKU_TEST_SIZE"));
    }

    public static <T> T of(T small, T full) {
        return isFull() ? full : small;
    }
}
