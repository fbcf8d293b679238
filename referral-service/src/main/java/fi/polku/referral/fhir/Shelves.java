package fi.polku.referral.fhir;

import fi.polku.platform.web.Caller;
import fi.polku.platform.web.NotFound;
import fi.polku.platform.web.Today;
import fi.polku.referral.clients.ClientId;
import fi.polku.referral.clients.KeepPermissions;
import fi.polku.referral.lifecycle.ReadReferral;
import fi.polku.referral.lifecycle.ReferralId;
import fi.polku.referral.lifecycle.Sight;
import fi.polku.referral.support.KeepSupport;
import fi.polku.referral.support.KeepSupport.Listed;
import fi.polku.referral.support.SupportSight;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Supplier;
import tools.jackson.databind.node.ObjectNode;

/** Where the resources come from: the same doors through which everybody else reads. */
final class Shelves {
    private static final int PERIODS_OF_ONE_CLIENT = 200;
    private static final String PATIENT = "patient";
    private static final String SUBJECT = "subject";
    private static final String STATUS = "status";

    private Shelves() {}

    static Shelf referrals(String type, ReadReferral readReferral, Function<Sight, ObjectNode> resource) {
        return new Of(
                type,
                Set.of(PATIENT, SUBJECT, STATUS),
                (caller, id) -> uuid(id).flatMap(
                                found -> ifSeen(() -> readReferral.read(caller, new ReferralId(found))))
                        .map(resource),
                (caller, client) -> readReferral.ofClient(caller, new ClientId(client)).stream()
                        .map(resource)
                        .toList());
    }

    static Shelf observations(KeepSupport keepSupport) {
        return new Of(
                MeasureResources.OBSERVATION,
                Set.of(PATIENT, SUBJECT, STATUS, "code"),
                (caller, id) -> NumberedId.of(id)
                        .flatMap(part -> ifSeen(() -> keepSupport.read(caller, part.whole())))
                        .flatMap(sight -> named(id, MeasureResources.of(sight))),
                (caller, client) -> {
                    List<SupportSight> sights =
                            keepSupport.list(caller, client, null, null, PERIODS_OF_ONE_CLIENT).stream()
                                    .map(Listed::sight)
                                    .filter(Objects::nonNull)
                                    .toList();
                    keepSupport.shown(caller, sights);
                    return sights.stream()
                            .flatMap(sight -> MeasureResources.of(sight).stream())
                            .toList();
                });
    }

    static Shelf consents(KeepPermissions keepPermissions, Today today) {
        return new Of(
                ConsentResources.CONSENT,
                Set.of(PATIENT, STATUS),
                (caller, id) -> NumberedId.of(id)
                        .flatMap(part -> ifSeen(() -> keepPermissions.read(caller, new ClientId(part.whole()))))
                        .flatMap(known -> named(id, ConsentResources.of(known, today.day()))),
                (caller, client) -> ifSeen(() -> keepPermissions.read(caller, new ClientId(client)))
                        .map(known -> ConsentResources.of(known, today.day()))
                        .orElse(List.of()));
    }

    /** An id in any other form names nothing. */
    static Optional<UUID> uuid(String id) {
        try {
            return Optional.of(UUID.fromString(id))
                    .filter(uuid -> uuid.toString().equals(id));
        } catch (IllegalArgumentException noId) {
            return Optional.empty();
        }
    }

    private static Optional<ObjectNode> named(String id, List<ObjectNode> resources) {
        return resources.stream()
                .filter(resource -> resource.path("id").asString("").equals(id))
                .findFirst();
    }

    private static <T> Optional<T> ifSeen(Supplier<T> door) {
        try {
            return Optional.of(door.get());
        } catch (NotFound notTheirs) {
            return Optional.empty();
        }
    }

    private interface Finds {
        Optional<ObjectNode> find(Caller caller, String id);
    }

    private interface Lists {
        List<ObjectNode> of(Caller caller, UUID client);
    }

    private record Of(String type, Set<String> parameters, Finds finds, Lists lists) implements Shelf {
        @Override
        public Optional<ObjectNode> find(Caller caller, String id) {
            return finds.find(caller, id);
        }

        @Override
        public List<ObjectNode> ofClient(Caller caller, UUID client) {
            return lists.of(caller, client);
        }
    }
}
