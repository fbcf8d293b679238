package fi.polku.consultation.cases;

import java.util.UUID;

/** Who sits at which meeting. */
public interface Seating {
    boolean seated(UUID meeting, UUID membership);
}
