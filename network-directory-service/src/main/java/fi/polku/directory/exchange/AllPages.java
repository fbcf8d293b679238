package fi.polku.directory.exchange;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.regex.Pattern;
import tools.jackson.core.JsonEncoding;
import tools.jackson.databind.json.JsonMapper;

/** Fetches what a source tells page by page, and puts the records of all pages into one list. */
final class AllPages {

    private static final int MOST_PAGES = 1_000;
    private static final long FIFTY_MEBIBYTES = 50L << 20;
    private static final Set<String> LISTS = Set.of("contents", "itemList");
    private static final Pattern PAGE = Pattern.compile("(^|&)page=");

    private final BiConsumer<URI, Path> fetch;

    /** @param fetch fetches one address into a file */
    AllPages(BiConsumer<URI, Path> fetch) {
        this.fetch = fetch;
    }

    /**
     * Fetches all pages where the address leads to the first of several; else what it leads to.
     *
     * @throws FileRefused where they are too many, or together too large
     */
    void fetch(URI address, Path target) throws IOException {
        fetch.accept(address, target);
        var pages = JsonElements.pages(target);
        if (pages <= 1 || namesPage(address)) {
            return;
        }
        if (pages > MOST_PAGES) {
            throw new FileRefused("too-many-pages", MOST_PAGES);
        }
        var all = Files.createTempFile("polku-import-pages", null);
        try {
            write(all, address, pages, target);
            Files.move(all, target, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(all);
        }
    }

    private void write(Path all, URI address, int pages, Path page) throws IOException {
        try (var out = JsonMapper.shared().createGenerator(all.toFile(), JsonEncoding.UTF8)) {
            out.writeStartArray();
            JsonElements.append(page, LISTS, out);
            for (var number = 2; number <= pages; number++) {
                fetch.accept(paged(address, number), page);
                JsonElements.append(page, LISTS, out);
                out.flush();
                if (Files.size(all) > FIFTY_MEBIBYTES) {
                    throw new FileRefused("too-large");
                }
            }
            out.writeEndArray();
        }
    }

    /** Whoever asks for one page gets that, and is told that there are more. */
    private static boolean namesPage(URI address) {
        return address.getRawQuery() != null
                && PAGE.matcher(address.getRawQuery()).find();
    }

    private static URI paged(URI address, int number) {
        var whole = address.toString().replaceFirst("#.*", "");
        return URI.create(whole + (address.getRawQuery() == null ? "?page=" : "&page=") + number);
    }
}
