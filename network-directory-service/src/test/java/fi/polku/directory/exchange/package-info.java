@NullMarked
package fi.polku.directory.exchange;

import org.jspecify.annotations.NullMarked;
