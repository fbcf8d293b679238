@NullMarked
package fi.polku.directory.reach;

import org.jspecify.annotations.NullMarked;
