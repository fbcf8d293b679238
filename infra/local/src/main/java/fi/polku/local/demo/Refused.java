package fi.polku.local.demo;

/** The platform did not take demo data that it should take. */
final class Refused extends RuntimeException {
    Refused(String what, Answer answer) {
        super(what + " was answered " + answer.status() + " " + answer.body());
    }
}
