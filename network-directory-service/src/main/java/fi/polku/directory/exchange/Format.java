package fi.polku.directory.exchange;

import java.nio.file.Path;
import java.util.Set;
import java.util.function.Consumer;

/** How files of one format are read. A file is read once for each kind, row by row, so that its size is no matter. */
public interface Format {

    /** More than any region has entries of one kind. */
    int MOST_ROWS = 100_000;

    /** As an order names it; a newer version of a format is another one. */
    String code();

    /** The kinds that such a file may hold. */
    Set<Kind> kinds(ImportOrder order);

    /**
     * Goes through the whole file before anything of it is taken in, so that one that breaks off leaves nothing half done.
     *
     * @throws FileRefused where the file is no such file, or has too much in it
     */
    void check(Path file, ImportOrder order, Identities identities);

    /**
     * Reads the rows of one kind in their order.
     *
     * @throws FileRefused where the file is no such file
     */
    void read(Path file, Kind kind, ImportOrder order, Identities identities, Consumer<Incoming> row);
}
