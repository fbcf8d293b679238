/** The notice board of the coordinators' network: what peers ask each other and share (S1-8, S3-10). */
@NullMarked
package fi.polku.directory.board;

import org.jspecify.annotations.NullMarked;
