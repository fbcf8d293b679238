/** Requests that bring a session, and the session's own pages. */
@NullMarked
package fi.polku.gateway.session.web;

import org.jspecify.annotations.NullMarked;
