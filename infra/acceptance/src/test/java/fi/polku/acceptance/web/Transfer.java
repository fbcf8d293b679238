package fi.polku.acceptance.web;

import com.google.gson.JsonObject;
import com.microsoft.playwright.CDPSession;
import java.net.URI;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;

/** What comes over the wire from the gateway, packed as it is: files of the web client, and answers of the API. */
final class Transfer {
    private static final double KILOBYTE = 1000;

    private final Map<String, String> paths = new HashMap<>();
    private final Map<String, Long> bytesOfFiles = new TreeMap<>();
    private final String gateway;
    private double data;

    private Transfer(URI gateway) {
        this.gateway = gateway.getAuthority();
    }

    static Transfer on(Person person, URI gateway) {
        Transfer transfer = new Transfer(gateway);
        CDPSession browser = person.context().newCDPSession(person.page());
        browser.on("Network.responseReceived", transfer::begun);
        browser.on("Network.loadingFinished", transfer::finished);
        browser.send("Network.enable");
        return transfer;
    }

    long filesInKilobytes() {
        long files = bytesOfFiles.values().stream().mapToLong(Long::longValue).sum();
        return Math.round(files / KILOBYTE);
    }

    long dataInKilobytes() {
        return Math.round(data / KILOBYTE);
    }

    /** The bytes of each file, for whoever looks for what is heavy. */
    @Override
    public String toString() {
        return bytesOfFiles.toString();
    }

    private void begun(JsonObject told) {
        URI address = URI.create(told.getAsJsonObject("response").get("url").getAsString());
        if (gateway.equals(address.getAuthority())) {
            paths.put(told.get("requestId").getAsString(), address.getPath());
        }
    }

    private void finished(JsonObject told) {
        String path = paths.getOrDefault(told.get("requestId").getAsString(), "/login");
        double bytes = told.get("encodedDataLength").getAsDouble();
        if (path.startsWith("/api/")) {
            data += bytes;
        } else if (!path.startsWith("/login")) {
            bytesOfFiles.merge(path, Math.round(bytes), Long::sum);
        }
    }
}
