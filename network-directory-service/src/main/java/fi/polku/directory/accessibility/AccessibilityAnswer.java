package fi.polku.directory.accessibility;

import java.time.Instant;
import java.util.UUID;

/** What the region answers, and which of its memberships. */
public record AccessibilityAnswer(String text, UUID by, Instant at) {}
