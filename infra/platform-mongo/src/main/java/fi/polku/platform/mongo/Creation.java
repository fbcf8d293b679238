package fi.polku.platform.mongo;

import java.util.UUID;

/** What a creating request settles beforehand: the new document's id, and a MAC of the body so that a repeat is known. */
public record Creation(UUID id, String bodyMac) {}
