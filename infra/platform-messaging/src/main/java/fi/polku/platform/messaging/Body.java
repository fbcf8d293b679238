package fi.polku.platform.messaging;

/** A public state as the JSON that lies on the topic. */
public final class Body {

    private final byte[] json;

    Body(byte[] json) {
        this.json = json;
    }

    byte[] json() {
        return json;
    }

    /** What it says stays out of logs. */
    @Override
    public String toString() {
        return json.length + " bytes";
    }
}
