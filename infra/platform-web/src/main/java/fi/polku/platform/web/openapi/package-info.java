/** Makes each service's OpenAPI document tell what this module adds to every operation: token, headers, problems. */
@NullMarked
package fi.polku.platform.web.openapi;

import org.jspecify.annotations.NullMarked;
