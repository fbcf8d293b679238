package fi.polku.local.demo;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** The demo users, from their one data file. */
public final class DemoUsers {

    /** Every demo user's password, and the secret of the client of the same name. */
    public static final String PASSWORD = "demo";

    private DemoUsers() {}

    public static List<DemoUser> all() {
        try (InputStream file = DemoUsers.class.getResourceAsStream("/demo/users.json")) {
            return List.copyOf(JsonMapper.shared()
                    .readValue(Objects.requireNonNull(file), new TypeReference<List<DemoUser>>() {}));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The codes of the demo regions, in the order of the file. */
    public static List<String> regions() {
        return all().stream().map(DemoUser::region).distinct().toList();
    }
}
