@NullMarked
package fi.polku.directory.shadowing;

import org.jspecify.annotations.NullMarked;
