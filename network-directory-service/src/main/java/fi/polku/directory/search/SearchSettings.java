package fi.polku.directory.search;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * Where the index lies.
 *
 * @param folder below which each start makes a folder of its own and deletes it at its end; that of temporary files where absent
 */
@ConfigurationProperties("polku.directory.search")
record SearchSettings(@Nullable Path folder) {}
