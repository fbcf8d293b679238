/** Code lists over HTTP. */
@NullMarked
package fi.polku.consultation.codes.web;

import org.jspecify.annotations.NullMarked;
