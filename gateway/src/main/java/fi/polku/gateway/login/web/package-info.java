/** The browser's way to a provider and back. */
@NullMarked
package fi.polku.gateway.login.web;

import org.jspecify.annotations.NullMarked;
