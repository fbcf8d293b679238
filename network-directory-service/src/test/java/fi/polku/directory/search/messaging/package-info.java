@NullMarked
package fi.polku.directory.search.messaging;

import org.jspecify.annotations.NullMarked;
