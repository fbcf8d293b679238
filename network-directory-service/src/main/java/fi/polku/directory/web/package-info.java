/** What the requests of the directory's modules have in common. */
@NullMarked
package fi.polku.directory.web;

import org.jspecify.annotations.NullMarked;
