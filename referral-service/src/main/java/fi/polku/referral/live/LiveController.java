package fi.polku.referral.live;

import fi.polku.platform.web.Caller;
import fi.polku.platform.web.Refusal;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;

/** The stream of what has moved among the caller's unit's referrals: ids and versions, never more. */
@RestController
class LiveController {
    private final LiveUpdates updates;

    LiveController(LiveUpdates updates) {
        this.updates = updates;
    }

    /** Only for those who ask for a stream: anybody else would wait for its end. */
    @GetMapping("/api/referral/events")
    ResponseEntity<SseEmitter> listen(
            Caller caller, @RequestHeader(name = HttpHeaders.ACCEPT, required = false) @Nullable String accept) {
        if (accept == null || !accept.contains(MediaType.TEXT_EVENT_STREAM_VALUE)) {
            throw new Refusal(HttpStatus.NOT_ACCEPTABLE, "not-acceptable");
        }
        return ResponseEntity.ok()
                .contentType(MediaType.TEXT_EVENT_STREAM)
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .body(updates.open(caller));
    }
}
