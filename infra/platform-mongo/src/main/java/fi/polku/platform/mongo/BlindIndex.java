package fi.polku.platform.mongo;

/** Finds an equal value without showing it: the same normalised value in the same region gives the same code. */
public interface BlindIndex {

    String of(String kind, String region, String normalised);
}
