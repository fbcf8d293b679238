package fi.polku.local.run;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Which port each part listens on, by the part's name; each service has one for its management besides. */
public record Ports(Map<String, Integer> numbers) {

    /** The variable that moves them all. */
    public static final String SETTING = "POLKU_UP_PORTS_FROM";

    private static final String GATEWAY = "gateway";
    private static final List<String> REPLICATED = List.of("directory", "referral", "consultation", "reporting");
    private static final List<String> SERVICES =
            Stream.concat(Stream.of(GATEWAY), REPLICATED.stream()).toList();
    private static final String MANAGEMENT = ".management";
    private static final int SECOND = 20;

    public Ports {
        numbers = Map.copyOf(numbers);
    }

    /** What a newcomer meets: the gateway on 8080. */
    static Ports usual() {
        Map<String, Integer> numbers = services(8080, 9080);
        numbers.putAll(Map.of("issuer", 8090, "kafka", 19092, "store", 27117));
        return new Ports(numbers);
    }

    /** A block of twenty from this one on, thirty with second replicas, so that a second stack fits beside the first. */
    public static Ports from(int first) {
        Map<String, Integer> numbers = services(first, first + SERVICES.size());
        numbers.putAll(Map.of("issuer", first + 10, "kafka", first + 11, "store", first + 12));
        return new Ports(numbers);
    }

    /** The same with a port for the second replica of each service but the gateway, twenty above the first one's. */
    Ports withSecondReplicas() {
        Map<String, Integer> all = new LinkedHashMap<>(numbers);
        for (String service : REPLICATED) {
            all.put(replica(service, 2), of(service) + SECOND);
            all.put(management(replica(service, 2)), of(management(service)) + SECOND);
        }
        return new Ports(all);
    }

    public static String management(String service) {
        return service + MANAGEMENT;
    }

    /** What the replica of this number is called: the first like its service. */
    public static String replica(String service, int number) {
        return number == 1 ? service : service + "-" + number;
    }

    /** The services and their replicas, by name. */
    public Set<String> parts() {
        return numbers.keySet().stream()
                .filter(name -> numbers.containsKey(management(name)))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    public int of(String part) {
        Integer number = numbers.get(part);
        if (number == null) {
            throw new IllegalArgumentException("no port for " + part);
        }
        return number;
    }

    private static Map<String, Integer> services(int first, int firstManagement) {
        Map<String, Integer> numbers = new LinkedHashMap<>();
        for (int i = 0; i < SERVICES.size(); i++) {
            numbers.put(SERVICES.get(i), first + i);
            numbers.put(management(SERVICES.get(i)), firstManagement + i);
        }
        return numbers;
    }
}
