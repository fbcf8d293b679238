package fi.polku.acceptance.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;

/** Never touches a mouse: walks with the tabulator, and fails where something cannot be reached or worked that way. */
final class Keyboard implements Hands {
    /** More than any page has to walk through. */
    private static final int LONGEST_WALK = 150;

    private static final int LONGEST_LIST = 60;
    private static final String IS_HERE = "control => control === document.activeElement";

    /** A group of radios is reached as one. */
    private static final String IS_REACHED = """
            control => control === document.activeElement
              || (control.type === 'radio' && control.name === document.activeElement.name)
            """;

    private static final String SHOWS = "(list, label) => list.selectedOptions[0]?.label === label";

    private final Page page;
    private int keys;

    Keyboard(Page page) {
        this.page = page;
    }

    @Override
    public void press(Locator control) {
        reach(control);
        if (is(control, "control => control.type === 'checkbox' || control.type === 'radio'")) {
            tick(control);
        } else {
            key("Enter");
        }
    }

    @Override
    public void write(Locator field, String text) {
        reach(field);
        field.pressSequentially(text);
        keys += text.length();
    }

    /** Types the beginning of the label, as the browser's own lists let one, and goes on with the arrow. */
    @Override
    public void choose(Locator list, String label) {
        reach(list);
        int typed = 0;
        while (!shows(list, label) && typed < label.length() && label.charAt(typed) < 0x80) {
            key(String.valueOf(label.charAt(typed)));
            typed++;
        }
        for (int steps = 0; !shows(list, label) && steps < LONGEST_LIST; steps++) {
            key("ArrowDown");
        }
        if (!shows(list, label)) {
            throw new AssertionError("no key leads to %s in %s".formatted(label, list));
        }
    }

    @Override
    public String cost() {
        return "%d keystrokes".formatted(keys);
    }

    private void tick(Locator control) {
        if (is(control, IS_HERE)) {
            key("Space");
        } else {
            // The group was reached: the arrow moves in it and takes.
            for (int steps = 0; !is(control, IS_HERE) && steps < LONGEST_LIST; steps++) {
                key("ArrowDown");
            }
        }
        assertThat(control).isChecked();
    }

    private void reach(Locator control) {
        assertThat(control).isVisible();
        assertThat(control).isEnabled();
        for (int steps = 0; !is(control, IS_REACHED); steps++) {
            if (steps == LONGEST_WALK) {
                throw new AssertionError("no way by keyboard to " + control);
            }
            key("Tab");
        }
    }

    private void key(String key) {
        page.keyboard().press(key);
        keys++;
    }

    private static boolean shows(Locator list, String label) {
        return Boolean.TRUE.equals(list.evaluate(SHOWS, label));
    }

    private static boolean is(Locator control, String question) {
        return Boolean.TRUE.equals(control.evaluate(question));
    }
}
