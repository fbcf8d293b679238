package fi.polku.acceptance.web;

import com.microsoft.playwright.Locator;

/** How somebody works a page, and what it costs them. */
interface Hands {
    /** Presses a button, follows a link, ticks what is not ticked. */
    void press(Locator control);

    void write(Locator field, String text);

    /** Takes one of a list by its label. */
    void choose(Locator list, String label);

    /** What was done so far, such as {@code 12 clicks, 80 keystrokes}. */
    String cost();
}
