/** Sessions in MongoDB, shared by all replicas of the gateway. */
@NullMarked
package fi.polku.gateway.session.mongo;

import org.jspecify.annotations.NullMarked;
