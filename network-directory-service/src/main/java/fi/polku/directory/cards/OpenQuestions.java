package fi.polku.directory.cards;

import java.util.UUID;

/** Whether somebody has asked the owners of a card what it left unclear, and still waits. */
@FunctionalInterface
public interface OpenQuestions {
    boolean to(UUID card);
}
