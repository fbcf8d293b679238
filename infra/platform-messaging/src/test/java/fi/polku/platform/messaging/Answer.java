package fi.polku.platform.messaging;

import java.util.UUID;

/** What the answering service makes of a fact: one for each, whatever happens. */
record Answer(UUID note, long fact) {}
