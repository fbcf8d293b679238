package fi.polku.reporting.accesslog;

import fi.polku.platform.audit.Group;
import fi.polku.platform.mongo.LengthPrefixed;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** A chain as a service writes it, by whoever holds a key. */
record WrittenChain(String source, String key) {
    private static final String ALGORITHM = "HmacSHA256";

    List<Group> groups(int count) {
        List<Group> groups = new ArrayList<>();
        String previous = "";
        for (int number = 1; number <= count; number++) {
            String body = "{\"kind\":\"%s\",\"at\":\"2026-11-20T10:00:00Z\",\"entriesBefore\":0}"
                    .formatted(number == 1 ? "OPENING" : "ENTRIES");
            String mac = mac(number, previous, body);
            groups.add(new Group(source, number, previous, body, mac));
            previous = mac;
        }
        return groups;
    }

    private String mac(long number, String previous, String body) {
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(new SecretKeySpec(key.getBytes(StandardCharsets.UTF_8), ALGORITHM));
            byte[] code = mac.doFinal(LengthPrefixed.of(source, Long.toString(number), previous, body));
            return Base64.getUrlEncoder().withoutPadding().encodeToString(code);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
