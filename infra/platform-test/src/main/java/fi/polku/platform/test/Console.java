package fi.polku.platform.test;

/** The one place that prints, because a test run's report must be seen whatever the log level. */
final class Console {

    private Console() {}

    static void say(String line) {
        System.out.println(line);
    }
}
