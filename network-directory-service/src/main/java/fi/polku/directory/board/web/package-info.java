/** The notice board over HTTP. */
@NullMarked
package fi.polku.directory.board.web;

import org.jspecify.annotations.NullMarked;
