package fi.polku.local;

import fi.polku.local.run.Ports;
import fi.polku.local.run.Settings;
import fi.polku.local.services.Foundation;
import fi.polku.local.services.Service;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** A stack that is ready, told to people and to programs. */
record Ready(Settings settings, Foundation foundation, String storeKind) {

    static URI gateway(Settings settings) {
        return URI.create("http://127.0.0.1:" + settings.ports().of(Service.GATEWAY.shortName()));
    }

    URI gateway() {
        return gateway(settings);
    }

    List<String> lines() {
        List<String> lines = new ArrayList<>(List.of(
                "",
                "Polku is ready.",
                "  address  " + gateway(),
                "  store    " + storeKind,
                "  logs     " + settings.folder().resolve("logs")));
        if (settings.issuer() == null) {
            lines.add("  logins   kp-omatyontekija, kp-koordinaattori, kp-te, kp-analyytikko … (password demo);");
            lines.add("           all in infra/local/src/main/resources/demo/users.json");
            lines.add("  a token  curl -u kp-te:demo -d grant_type=client_credentials -d scope=polku %s/oauth2/token"
                    .formatted(foundation.issuer()));
            lines.add("  a tour   infra/tour");
        } else {
            lines.add("  logins   those of " + foundation.issuer());
        }
        lines.add("  stop     Ctrl-C, or infra/up --stop");
        return lines;
    }

    /** Leaves the addresses for programs. */
    void describe(Path file) {
        List<String> lines = new ArrayList<>(List.of(
                "issuer=" + foundation.issuer(),
                "kafka=" + foundation.kafka(),
                "mongodb=" + foundation.mongodb(),
                "store=" + storeKind));
        for (String part : settings.ports().parts()) {
            lines.add(part + "=http://127.0.0.1:" + settings.ports().of(part));
            lines.add(Ports.management(part) + "=http://127.0.0.1:"
                    + settings.ports().of(Ports.management(part)));
        }
        try {
            Files.write(file, lines);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
