package fi.polku.platform.messaging;

import java.util.List;

/** What a record turned out to be. */
sealed interface Arrived {

    /** Something to copy, once for each copy that is kept of its type. */
    record Entries(List<CopyEntry<?>> entries) implements Arrived {}

    /** A type that this service has no use for. */
    record Unknown() implements Arrived {}

    /** A sign of life. */
    record Beat() implements Arrived {}

    /** Something that can never be handled. */
    record Spoilt(Poison reason) implements Arrived {}
}
