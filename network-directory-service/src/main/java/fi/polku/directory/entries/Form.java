package fi.polku.directory.entries;

import java.util.List;
import tools.jackson.databind.node.ObjectNode;

/** The shape in which the API takes one kind of entry; files take and give it in the same one, under the same demands. */
public interface Form<E> {

    /**
     * The entry that a body describes.
     *
     * @throws EntryRefused with every field that is missing, unknown or wrong
     */
    E read(ObjectNode body);

    /** The body that describes an entry; what is empty is left out. */
    ObjectNode write(E entry);

    /** All fields of a body, in their order. */
    List<Column> columns();

    /**
     * One field that holds no other named fields.
     *
     * @param pointer as JSON pointer
     */
    record Column(String pointer, Shape shape) {}

    /** What a field holds. */
    enum Shape {
        VALUE,
        LIST_OF_VALUES,
        LIST_OF_BODIES
    }
}
