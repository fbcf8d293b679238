package fi.polku.directory.accessibility;

import fi.polku.directory.entries.Held;
import java.util.List;

/** Feedback as people go through it. */
@FunctionalInterface
public interface AccessibilityLists {

    /** The newest first. */
    List<Held<AccessibilityFeedback>> list(AccessibilityQuery query);
}
