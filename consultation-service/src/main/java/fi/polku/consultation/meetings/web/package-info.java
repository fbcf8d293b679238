/** Meetings over HTTP. */
@NullMarked
package fi.polku.consultation.meetings.web;

import org.jspecify.annotations.NullMarked;
