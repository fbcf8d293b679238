package fi.polku.benchmarks.directory;

import fi.polku.benchmarks.load.Operation;
import fi.polku.benchmarks.load.Wire;
import fi.polku.benchmarks.machine.Stack;
import fi.polku.benchmarks.machine.User;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;

/** A professional who looks for help, in words as they come to mind. */
final class Searching {
    private static final String API = "/api/directory/";
    private static final int OK = 200;
    private static final List<String> WORDS = List.of(
            "kuntoutukseen",
            "työkyvyn arviointi Kokkolassa",
            "nuorten mielenterveyspalvelut",
            "selkäpotilaan fysioterapia",
            "päihdekuntoutuksen jälkeen",
            "maahanmuuttaja työhönvalmennukseen",
            "sosiaaliohjausta perheille",
            "toimintaterapeutti Tampereella",
            "sopeutumisvalmenus",
            "kuntoutusneuvontaa puhelimitse",
            "ammattilainen kartoittaa tilanteen",
            "rehabilitering på svenska");
    private static final List<String> BEGUN =
            List.of("ku", "kunto", "työky", "mielent", "fysio", "sos", "nuor", "to", "päih", "Kokk");
    private static final List<String> CLIENTS = List.of(
            "need=mental-health&age=24&municipality=272",
            "need=pain&withoutReferral=true&municipality=837",
            "need=rehabilitation&need=employment&age=55&language=sv&waitingDays=60");

    private final User professional;
    private final Wire own;

    Searching(Stack stack) {
        professional = new User(stack, "kp-omatyontekija");
        own = professional.wire();
    }

    Operation searching() {
        return getting("search?limit=25&q=", WORDS, true);
    }

    Operation suggesting() {
        return getting("suggestions?q=", BEGUN, true);
    }

    Operation asking() {
        return getting("who-can-help?", CLIENTS, false);
    }

    /** Whether an entry of this name is found first. */
    boolean finds(String name, UUID id) {
        return professional
                .get(own, API + "search?limit=1&q=" + encoded(name))
                .at("/items/0/id")
                .asString("")
                .equals(id.toString());
    }

    private Operation getting(String path, List<String> queries, boolean words) {
        Wire wire = professional.wire();
        return () -> {
            String query = queries.get(ThreadLocalRandom.current().nextInt(queries.size()));
            String asked = API + path + (words ? encoded(query) : query);
            return wire.send("GET", asked, professional.asking(), "").status() == OK;
        };
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
