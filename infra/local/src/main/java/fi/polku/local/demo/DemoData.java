package fi.polku.local.demo;

/** Fills the demo regions once all services are ready; at every start, so it must be repeatable. */
public final class DemoData {

    private DemoData() {}

    public static void load(DemoStack stack) {
        stack.say("no demo regions yet");
    }
}
