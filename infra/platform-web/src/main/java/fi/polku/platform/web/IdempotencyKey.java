package fi.polku.platform.web;

/** The client's name for one creation, from {@code Idempotency-Key}: with it a POST may be repeated without harm. */
public record IdempotencyKey(String value) {

    static final int LONGEST = 255;

    public IdempotencyKey {
        if (value.isBlank() || value.length() > LONGEST) {
            throw new IllegalArgumentException("A key has 1 to 255 characters");
        }
    }
}
