package fi.polku.platform.mongo;

import java.time.Duration;

/**
 * Work that some replica of a service does from time to time; a bean is all it takes. One that fails is done again the next time.
 *
 * @param name of the lease that saves replicas from doing it all at once; two that do it must do no harm
 * @param every how long it rests between two goes
 */
public record Chore(String name, Duration every, Runnable work) {}
