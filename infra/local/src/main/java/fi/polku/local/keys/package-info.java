/** The keys of one state folder, made once and marked as demo keys. */
@NullMarked
package fi.polku.local.keys;

import org.jspecify.annotations.NullMarked;
