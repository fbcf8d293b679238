/** The store's ground: client settings, codecs, ids, leases, migrations, and the encryption of fields. */
@NullMarked
package fi.polku.platform.mongo;

import org.jspecify.annotations.NullMarked;
