package fi.polku.referral.clients.web;

import fi.polku.contracts.LocalizedText;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Whom a permission lets read: an organisation, unit, service or network.
 *
 * @param name what the directory calls it; absent where the directory has not told of it
 */
record NamedParty(UUID id, @Nullable LocalizedText name) {}
