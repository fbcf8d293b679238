package fi.polku.platform.web;

/** Something of a demo stack stands where it must not; the process does not start. */
final class DemoRefused extends RuntimeException {

    DemoRefused(String message) {
        super(message);
    }
}
