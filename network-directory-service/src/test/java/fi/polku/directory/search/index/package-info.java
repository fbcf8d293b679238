@NullMarked
package fi.polku.directory.search.index;

import org.jspecify.annotations.NullMarked;
