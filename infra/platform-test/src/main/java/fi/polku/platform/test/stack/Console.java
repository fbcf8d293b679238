package fi.polku.platform.test.stack;

/** Where a part in a process of its own tells that it is ready. */
final class Console {

    private Console() {}

    static void say(String line) {
        System.out.println(line);
    }
}
