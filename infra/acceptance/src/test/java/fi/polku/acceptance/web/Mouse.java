package fi.polku.acceptance.web;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.SelectOption;

/** Points and clicks, and types what has to be typed. */
final class Mouse implements Hands {
    private int clicks;
    private int keys;

    @Override
    public void press(Locator control) {
        control.click();
        clicks++;
    }

    @Override
    public void write(Locator field, String text) {
        press(field);
        field.fill(text);
        keys += text.length();
    }

    /** One click opens the list, another takes. */
    @Override
    public void choose(Locator list, String label) {
        list.selectOption(new SelectOption().setLabel(label));
        clicks += 2;
    }

    @Override
    public String cost() {
        return "%d clicks and %d keystrokes".formatted(clicks, keys);
    }
}
