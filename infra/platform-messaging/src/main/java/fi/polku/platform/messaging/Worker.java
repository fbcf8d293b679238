package fi.polku.platform.messaging;

/** Work that goes on in a thread of its own for as long as the service runs. */
interface Worker {

    String name();

    /** Returns once stopped, and only then. */
    void run();

    /** Asks it to finish what must not be left half done, and to return. */
    void stop();
}
