package fi.polku.platform.web;

import java.util.List;

/** The body of a list: an object, so that a later release can say more beside the items. */
public record Items<T>(List<T> items) {

    public Items {
        items = List.copyOf(items);
    }
}
