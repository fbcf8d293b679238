@NullMarked
package fi.polku.directory.search.query;

import org.jspecify.annotations.NullMarked;
