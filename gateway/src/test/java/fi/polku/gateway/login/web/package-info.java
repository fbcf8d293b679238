/** Where a login leads. */
@NullMarked
package fi.polku.gateway.login.web;

import org.jspecify.annotations.NullMarked;
