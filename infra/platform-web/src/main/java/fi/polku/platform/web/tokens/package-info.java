/** Believes bearer tokens of the configured issuers and of nobody else. */
@NullMarked
package fi.polku.platform.web.tokens;

import org.jspecify.annotations.NullMarked;
