package fi.polku.local.services;

import fi.polku.local.run.CleanEnvironment;
import fi.polku.local.run.Ports;
import java.util.Map;
import java.util.TreeMap;

/** The settings that each service gets: all of them, and no other but what {@code POLKU_UP_SETTINGS} adds. */
final class ServiceEnvironment {

    static final String LOOPBACK = "127.0.0.1";

    private ServiceEnvironment() {}

    static Map<String, String> of(String replica, Foundation foundation, Ports ports) {
        Map<String, String> settings = new TreeMap<>(CleanEnvironment.inherited());
        // glibc would keep a heap for each few threads, and none of them gives back what it once held.
        settings.put("MALLOC_ARENA_MAX", "1");
        settings.put("POLKU_ADDRESS", LOOPBACK);
        settings.put("POLKU_PORT", Integer.toString(ports.of(replica)));
        settings.put("POLKU_MANAGEMENT_PORT", Integer.toString(ports.of(Ports.management(replica))));
        settings.put("POLKU_MONGODB_URI", foundation.mongodb());
        settings.put("POLKU_KAFKA", foundation.kafka());
        settings.put("POLKU_KAFKA_REPLICATION", "1");
        settings.put("POLKU_ISSUERS", foundation.issuer().toString());
        settings.put("POLKU_KEYS", foundation.keys().toString());
        settings.put("POLKU_DEMO_STACK", foundation.demoStack().toString());
        settings.put("POLKU_PUBLIC_ADDRESS", "http://" + LOOPBACK + ":" + ports.of(Service.GATEWAY.shortName()));
        for (Service other : Service.values()) {
            settings.put("POLKU_" + other.name() + "_URI", "http://" + LOOPBACK + ":" + ports.of(other.shortName()));
        }
        return settings;
    }

    /** How people come in with a browser, where the issuer is the embedded one. */
    static Map<String, String> logins(Foundation foundation, Ports ports) {
        return Map.of(
                "POLKU_LOGIN_ADDRESS",
                "http://" + LOOPBACK + ":" + ports.of(Service.GATEWAY.shortName()),
                "POLKU_LOGIN_PROVIDERS_POLKU_ISSUER",
                foundation.issuer().toString(),
                "POLKU_LOGIN_PROVIDERS_POLKU_CLIENTID",
                "polku-web",
                "POLKU_LOGIN_PROVIDERS_POLKU_NAME",
                "Demo");
    }
}
