package fi.polku.local.services;

import java.nio.file.Path;
import java.util.Locale;

/** The five services, by the short name that settings and logs use. */
public enum Service {
    DIRECTORY("network-directory-service"),
    REFERRAL("referral-service"),
    CONSULTATION("consultation-service"),
    REPORTING("reporting-service"),
    GATEWAY("gateway");

    private final String artifact;

    Service(String artifact) {
        this.artifact = artifact;
    }

    public String shortName() {
        return name().toLowerCase(Locale.ROOT);
    }

    public String artifact() {
        return artifact;
    }

    Path jar(Path root) {
        return root.resolve(artifact).resolve("target").resolve(artifact + "-0.1.0-SNAPSHOT.jar");
    }
}
