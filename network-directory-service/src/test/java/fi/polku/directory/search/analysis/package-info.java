@NullMarked
package fi.polku.directory.search.analysis;

import org.jspecify.annotations.NullMarked;
