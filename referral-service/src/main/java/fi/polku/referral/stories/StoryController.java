package fi.polku.referral.stories;

import fi.polku.platform.mongo.Creation;
import fi.polku.platform.web.Answers;
import fi.polku.platform.web.Caller;
import fi.polku.platform.web.Creations;
import fi.polku.platform.web.ExpectedVersion;
import fi.polku.platform.web.IdempotencyKey;
import fi.polku.platform.web.Items;
import fi.polku.platform.web.NoDetails;
import fi.polku.referral.anonymity.AnonymousTexts;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Client cases as anonymous stories (S3-12). */
@RestController
@RequestMapping("/api/referral/client-stories")
class StoryController {
    private final Stories stories;
    private final Creations creations;
    private final AnonymousTexts anonymous;

    StoryController(Stories stories, Creations creations, AnonymousTexts anonymous) {
        this.stories = stories;
        this.creations = creations;
        this.anonymous = anonymous;
    }

    @PostMapping
    ResponseEntity<Story> write(Caller caller, IdempotencyKey key, @RequestBody StoryRequest request) {
        anonymous.require(
                caller, request.supportPeriod(), Map.of("/title", request.title(), "/story", request.story()));
        Creation creation = creations.of(caller, "write-client-story", key, request);
        Story written = stories.write(caller, creation, request.title(), request.story());
        return Answers.created("/api/referral/client-stories/" + written.id(), 1, written);
    }

    /** The latest. */
    @GetMapping
    Items<Story> latest(Caller caller) {
        return new Items<>(stories.latest(caller));
    }

    @GetMapping("/{id}")
    ResponseEntity<Story> read(Caller caller, @PathVariable UUID id) {
        return answer(stories.read(caller, id));
    }

    @PostMapping("/{id}/publish")
    ResponseEntity<Story> publish(
            Caller caller,
            @PathVariable UUID id,
            ExpectedVersion expected,
            @RequestBody(required = false) @Nullable NoDetails none) {
        return answer(stories.publish(caller, id, expected));
    }

    @PostMapping("/{id}/withdraw")
    ResponseEntity<Story> withdraw(
            Caller caller,
            @PathVariable UUID id,
            ExpectedVersion expected,
            @RequestBody(required = false) @Nullable NoDetails none) {
        return answer(stories.withdraw(caller, id, expected));
    }

    private static ResponseEntity<Story> answer(Story story) {
        return Answers.ok(story.version(), story);
    }

    /**
     * A story to write.
     *
     * @param supportPeriod whose client it is about: only to find that client's names in it, and not kept
     */
    record StoryRequest(
            @NotBlank @Size(max = 200) String title,
            @NotBlank @Size(max = 20_000) String story,
            @Nullable UUID supportPeriod) {
        @Override
        public String toString() {
            return "StoryRequest[hidden]";
        }
    }
}
