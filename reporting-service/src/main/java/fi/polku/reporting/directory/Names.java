package fi.polku.reporting.directory;

import fi.polku.contracts.LocalizedText;
import java.util.Optional;
import java.util.UUID;

/** What the directory calls organisations and units. */
public interface Names {
    Optional<LocalizedText> organisation(UUID id);

    Optional<LocalizedText> unit(UUID id);
}
