package fi.polku.acceptance;

import java.net.http.HttpRequest.BodyPublishers;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/**
 * Somebody who acts under one membership.
 *
 * @param membership named in each request; empty where it is implied
 * @param region of the membership
 * @param parts what they have to do with the matters of their region
 */
record Asker(String name, Visitor visitor, String membership, String region, Set<String> duties, Set<String> parts) {
    Asker {
        duties = Set.copyOf(duties);
        parts = Set.copyOf(parts);
    }

    /** Whether a thing of a matter exists for them, as far as an operation is concerned. */
    boolean finds(AccessRule rule, Matter matter) {
        return isAtHomeIn(matter) && parts.stream().anyMatch(part -> rule.existsFor(part, matter.permitted()));
    }

    boolean may(AccessRule rule, Matter matter) {
        return finds(rule, matter) && parts.stream().anyMatch(rule.may()::contains);
    }

    /** Whether they have any part in a matter. */
    boolean isAtHomeIn(Matter matter) {
        return matter.region().equals(region) && !parts.isEmpty();
    }

    Answer ask(String method, String path, String version, String body) {
        return ask(method, path, version, body, membership);
    }

    Answer ask(String method, String path, String version, String body, String actingAs) {
        Map<String, String> headers = new HashMap<>();
        if (!method.equals("GET")) {
            headers.put("If-Match", version);
            headers.put("Idempotency-Key", UUID.randomUUID().toString());
        }
        if (!actingAs.isEmpty()) {
            headers.put("Polku-Acting-As", actingAs);
        }
        return visitor.send(
                method, path, headers, body.isEmpty() ? BodyPublishers.noBody() : BodyPublishers.ofString(body));
    }

    @Override
    public String toString() {
        return name;
    }
}
