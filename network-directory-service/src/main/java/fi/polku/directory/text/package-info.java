/** What may be written into the directory: words in three languages, and nothing that is more than words. */
@NullMarked
package fi.polku.directory.text;

import org.jspecify.annotations.NullMarked;
