package fi.polku.gateway.session.web;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** @param membership under which to act from now on; none leaves the choice to where there is only one */
record ActAs(@Nullable UUID membership) {}
