/** What cards have reached, over HTTP. */
@NullMarked
package fi.polku.directory.reach.web;

import org.jspecify.annotations.NullMarked;
