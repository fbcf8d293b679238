@NullMarked
package fi.polku.directory.entries.mongo;

import org.jspecify.annotations.NullMarked;
