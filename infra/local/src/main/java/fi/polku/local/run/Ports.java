package fi.polku.local.run;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Which port each part listens on, by the part's name; each service has one for its management besides. */
public record Ports(Map<String, Integer> numbers) {

    /** The variable that moves them all. */
    public static final String SETTING = "POLKU_UP_PORTS_FROM";

    private static final List<String> SERVICES =
            List.of("gateway", "directory", "referral", "consultation", "reporting");

    public Ports {
        numbers = Map.copyOf(numbers);
    }

    /** What a newcomer meets: the gateway on 8080. */
    static Ports usual() {
        Map<String, Integer> numbers = services(8080, 9080);
        numbers.putAll(Map.of("issuer", 8090, "kafka", 19092, "store", 27117));
        return new Ports(numbers);
    }

    /** A block of twenty from this one on, so that a second stack fits beside the first. */
    public static Ports from(int first) {
        Map<String, Integer> numbers = services(first, first + SERVICES.size());
        numbers.putAll(Map.of("issuer", first + 10, "kafka", first + 11, "store", first + 12));
        return new Ports(numbers);
    }

    public static String management(String service) {
        return service + ".management";
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
