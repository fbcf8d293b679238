package fi.polku.directory;

import fi.polku.platform.test.Person;
import fi.polku.platform.test.Reply;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;

/** One user's requests to the directory. */
public final class Api {

    private static final Pattern NEXT = Pattern.compile("cursor=([^>&]+)");

    private final String address;
    private final Map<String, String> headers = new LinkedHashMap<>();

    Api(String address, String token) {
        this.address = address + "/api/directory/";
        headers.put("Content-Type", "application/json");
        headers.put("Accept-Language", "en");
        if (!token.isEmpty()) {
            headers.put("Authorization", "Bearer " + token);
        }
    }

    /** The same user with one more header. */
    public Api with(String name, String value) {
        var more = new Api(address.replace("/api/directory/", ""), "");
        more.headers.putAll(headers);
        more.headers.put(name, value);
        return more;
    }

    public Reply get(String path) {
        return send("GET", path, BodyPublishers.noBody());
    }

    /** The fields of all of a list, page by page of two. */
    public List<String> paged(String path, String field) {
        var all = new ArrayList<String>();
        var page = get(path + "limit=2");
        while (true) {
            page.json().path("items").forEach(item -> all.add(item.at(field).asString("")));
            var next = NEXT.matcher(page.header("Link"));
            if (!next.find()) {
                return all;
            }
            page = get(path + "limit=2&cursor=" + next.group(1));
        }
    }

    /** With a fresh Idempotency-Key. */
    public Reply post(String path, String body) {
        return with("Idempotency-Key", UUID.randomUUID().toString()).send("POST", path, BodyPublishers.ofString(body));
    }

    public Reply postAsIs(String path, BodyPublisher body) {
        return send("POST", path, body);
    }

    public Reply put(String path, long version, String body) {
        return with("If-Match", "\"" + version + "\"").send("PUT", path, BodyPublishers.ofString(body));
    }

    public Reply command(String path, long version, String body) {
        return with("If-Match", "\"" + version + "\"").send("POST", path, BodyPublishers.ofString(body));
    }

    Reply send(String method, String path, BodyPublisher body) {
        var request = HttpRequest.newBuilder(URI.create(address + path)).method(method, body);
        headers.forEach(request::header);
        return Person.send(request);
    }
}
