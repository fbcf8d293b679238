package fi.polku.acceptance.web;

/** How long the browser took from each touch of a page until it painted what followed. */
record Interactions(Person person) {
    /** The browser tells of none that took less than 16 ms. */
    private static final String HEARD = """
            window.interactions = { count: 0, longest: 16 }
            new PerformanceObserver(list => {
              for (const event of list.getEntries()) {
                if (event.interactionId) {
                  window.interactions.longest = Math.max(window.interactions.longest, event.duration)
                }
              }
              window.interactions.count = performance.interactionCount
            }).observe({ type: 'event', durationThreshold: 16, buffered: true })
            """;

    static Interactions of(Person person) {
        person.context().addInitScript(HEARD);
        return new Interactions(person);
    }

    long longest() {
        return told("longest");
    }

    long count() {
        return told("count");
    }

    private long told(String what) {
        return ((Number) person.page().evaluate("what => window.interactions[what]", what)).longValue();
    }
}
