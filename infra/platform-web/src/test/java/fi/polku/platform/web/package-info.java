/** Drives a small service over HTTP, the way any caller would, and tries what callers should not. */
@NullMarked
package fi.polku.platform.web;

import org.jspecify.annotations.NullMarked;
