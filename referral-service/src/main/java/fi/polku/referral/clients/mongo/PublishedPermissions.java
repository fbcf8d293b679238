package fi.polku.referral.clients.mongo;

import fi.polku.contracts.Fact;
import fi.polku.contracts.PublishedType;
import fi.polku.contracts.Topics;
import fi.polku.contracts.referral.PermissionsState;
import fi.polku.platform.messaging.AggregateType;
import fi.polku.platform.messaging.Stored;

/** What the others learn of a client: an id, and what has been permitted. */
final class PublishedPermissions {
    static final AggregateType<ClientDocument> TYPE = new AggregateType<>(
            ClientDocument.COLLECTION,
            ClientDocument.class,
            PublishedType.PERMISSIONS.ceType(),
            Topics.PERMISSION,
            PublishedPermissions::of);

    private PublishedPermissions() {}

    static PermissionsState of(Stored<ClientDocument> stored) {
        ClientDocument document = stored.state();
        return new PermissionsState(
                stored.id(),
                stored.region(),
                document.permissions().stream()
                        .map(PermissionDocument::published)
                        .toList(),
                document.erased(),
                document.facts().stream()
                        .map(fact -> new Fact(fact.sequence(), fact.name(), fact.at(), fact.unit(), fact.code()))
                        .toList());
    }
}
