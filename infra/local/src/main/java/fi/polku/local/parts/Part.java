package fi.polku.local.parts;

/**
 * One thing that the services stand on, while it is there.
 *
 * @param address what services are told
 * @param kind what it is, for people
 * @param end how it is stopped; nothing for what is not ours
 */
public record Part(String address, String kind, Runnable end) implements AutoCloseable {

    static Part given(String address, String setting) {
        return new Part(address, "given by " + setting, () -> {});
    }

    @Override
    public void close() {
        end.run();
    }
}
