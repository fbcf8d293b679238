/** How the words of the directory and of those who search it are brought to one form, in each language of the platform. */
@NullMarked
package fi.polku.directory.search.analysis;

import org.jspecify.annotations.NullMarked;
