package fi.polku.acceptance.web;

/** How wide a window is: a small phone, a laptop, a projector. */
enum Width {
    PHONE(320, 720),
    LAPTOP(1280, 800),
    PROJECTOR(1920, 1080);

    private final int pixels;
    private final int height;

    Width(int pixels, int height) {
        this.pixels = pixels;
        this.height = height;
    }

    int pixels() {
        return pixels;
    }

    int height() {
        return height;
    }
}
