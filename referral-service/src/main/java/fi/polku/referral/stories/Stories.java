package fi.polku.referral.stories;

import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Sorts;
import fi.polku.platform.messaging.Aggregates;
import fi.polku.platform.messaging.Stored;
import fi.polku.platform.mongo.Creation;
import fi.polku.platform.mongo.FieldAddress;
import fi.polku.platform.mongo.FieldEncryption;
import fi.polku.platform.mongo.KeyScope;
import fi.polku.platform.web.Caller;
import fi.polku.platform.web.ExpectedVersion;
import fi.polku.platform.web.Forbidden;
import fi.polku.platform.web.NotFound;
import fi.polku.platform.web.Refusal;
import fi.polku.platform.web.Today;
import fi.polku.referral.directory.Directory;
import fi.polku.referral.parties.Member;
import fi.polku.referral.stories.StoryDocument.Status;
import java.util.List;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;

/** All stories. A unit sees its own; everybody of the region sees those that a second reader has let out. */
final class Stories {
    static final String COLLECTION = "client_story";
    private static final String RETENTION_CLASS = "client-story";
    private static final String UNIT = "state.writer.unit";
    private static final int LATEST = 100;

    private final Aggregates<StoryDocument> documents;
    private final FieldEncryption encryption;
    private final Directory directory;
    private final Today today;

    Stories(Aggregates<StoryDocument> documents, FieldEncryption encryption, Directory directory, Today today) {
        this.documents = documents;
        this.encryption = encryption;
        this.directory = directory;
        this.today = today;
    }

    Story write(Caller caller, Creation creation, String title, String story) {
        UUID id = creation.id();
        Member writer = member(caller);
        var document = new StoryDocument(
                writer,
                Status.DRAFT,
                encryption.encrypt(scope(caller.region(), id, writer), address(caller.region(), id, "title"), title),
                encryption.encrypt(scope(caller.region(), id, writer), address(caller.region(), id, "story"), story),
                today.now(),
                null,
                null);
        return told(
                caller,
                documents.repeated(creation).orElseGet(() -> documents.create(creation, caller.region(), document)));
    }

    Story read(Caller caller, UUID id) {
        return told(caller, seen(caller, id));
    }

    /** The latest of the caller's unit, and of all that have been let out in the region. */
    List<Story> latest(Caller caller) {
        return documents
                .list(
                        Filters.and(
                                Filters.eq("region", caller.region()),
                                Filters.ne("state.status", Status.WITHDRAWN.name()),
                                Filters.or(
                                        Filters.eq("state.status", Status.PUBLISHED.name()),
                                        Filters.in(UNIT, directory.unitsOf(caller.unit())))),
                        Sorts.descending("_id"),
                        LATEST)
                .stream()
                .map(stored -> told(caller, stored))
                .toList();
    }

    /** By a second reader of the same unit. */
    Story publish(Caller caller, UUID id, ExpectedVersion expected) {
        return change(caller, id, expected, Status.DRAFT, document -> {
            if (document.writer().membership().equals(caller.membership().id())) {
                throw new Forbidden("second-reader");
            }
            return document.published(member(caller), today.now());
        });
    }

    /** Its words are gone for good with their key. */
    Story withdraw(Caller caller, UUID id, ExpectedVersion expected) {
        StoryDocument seen = seen(caller, id).state();
        if (isOwn(caller, seen) && seen.status() == Status.WITHDRAWN) {
            // A crash may have left it the last time.
            encryption.destroyKeys(id);
        }
        Story withdrawn = change(caller, id, expected, null, StoryDocument::withdrawn);
        encryption.destroyKeys(id);
        return withdrawn;
    }

    private Story change(
            Caller caller,
            UUID id,
            ExpectedVersion expected,
            @Nullable Status only,
            UnaryOperator<StoryDocument> change) {
        Stored<StoryDocument> seen = seen(caller, id);
        expected.check(id, seen.version());
        if (!isOwn(caller, seen.state())) {
            throw new Forbidden();
        }
        Status status = seen.state().status();
        if (status == Status.WITHDRAWN || (only != null && status != only)) {
            throw new Refusal(HttpStatus.CONFLICT, "illegal-transition").with("state", status.name());
        }
        return told(caller, documents.commit(seen, change.apply(seen.state())));
    }

    /** Of another unit only what has been let out in the region; what has been taken back stays with the unit. */
    private Stored<StoryDocument> seen(Caller caller, UUID id) {
        return documents
                .find(id)
                .filter(stored -> isOwn(caller, stored.state())
                        || (stored.state().status() == Status.PUBLISHED
                                && stored.region().equals(caller.region())))
                .orElseThrow(NotFound::new);
    }

    private boolean isOwn(Caller caller, StoryDocument document) {
        return directory.unitsOf(caller.unit()).contains(document.writer().unit());
    }

    private Story told(Caller caller, Stored<StoryDocument> stored) {
        return new Story(
                stored.id(),
                stored.version(),
                stored.state().writer().unit(),
                stored.state().status(),
                opened(stored, "title", stored.state().title()),
                opened(stored, "story", stored.state().story()),
                stored.state().writtenAt(),
                stored.state().publishedAt(),
                actions(caller, stored.state()));
    }

    private List<String> actions(Caller caller, StoryDocument document) {
        if (!isOwn(caller, document) || document.status() == Status.WITHDRAWN) {
            return List.of();
        }
        boolean secondReader =
                !document.writer().membership().equals(caller.membership().id());
        return document.status() == Status.DRAFT && secondReader ? List.of("publish", "withdraw") : List.of("withdraw");
    }

    private @Nullable String opened(Stored<StoryDocument> stored, String field, @Nullable String cipher) {
        return cipher == null
                ? null
                : encryption.decrypt(
                        scope(stored.region(), stored.id(), stored.state().writer()),
                        address(stored.region(), stored.id(), field),
                        cipher);
    }

    private static Member member(Caller caller) {
        return new Member(
                caller.organisation(), caller.unit(), caller.membership().id());
    }

    /** The key is the story's own: nothing ties it to a client. */
    private static KeyScope scope(String region, UUID story, Member writer) {
        return new KeyScope(region, story, writer.organisation().toString(), RETENTION_CLASS);
    }

    private static FieldAddress address(String region, UUID story, String field) {
        return new FieldAddress(region, COLLECTION, story, field);
    }
}
