package fi.polku.referral.attachments.web;

import static fi.polku.referral.attachments.web.AttachmentRefusals.told;

import fi.polku.platform.mongo.Creation;
import fi.polku.platform.web.Answers;
import fi.polku.platform.web.Caller;
import fi.polku.platform.web.Creations;
import fi.polku.platform.web.ExpectedVersion;
import fi.polku.platform.web.IdempotencyKey;
import fi.polku.platform.web.Items;
import fi.polku.referral.attachments.AttachmentId;
import fi.polku.referral.attachments.KeepAttachment;
import fi.polku.referral.attachments.KnownAttachment;
import fi.polku.referral.attachments.NewAttachment;
import fi.polku.referral.attachments.ReadAttachment;
import fi.polku.referral.forms.FormId;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import java.util.function.Consumer;
import org.springframework.core.io.InputStreamResource;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Files that belong to a form: announced first, then sent as they are. */
@RestController
@RequestMapping("/api/referral/forms/{id}/attachments")
class AttachmentController {
    private final Creations creations;
    private final KeepAttachment keepAttachment;
    private final ReadAttachment readAttachment;

    AttachmentController(Creations creations, KeepAttachment keepAttachment, ReadAttachment readAttachment) {
        this.creations = creations;
        this.keepAttachment = keepAttachment;
        this.readAttachment = readAttachment;
    }

    /** Announces a file; it is then sent to {@code …/file}. */
    @PostMapping
    ResponseEntity<AttachmentView> announce(
            Caller caller, @PathVariable UUID id, IdempotencyKey key, @RequestBody AttachRequest request)
            throws IOException {
        NewAttachment wanted = request.toNewAttachment();
        Creation creation = creations.of(caller, "attach:" + id, key, request);
        KnownAttachment announced = told(() -> keepAttachment.announce(caller, new FormId(id), creation, wanted));
        String location = "/api/referral/forms/" + id + "/attachments/" + creation.id();
        return Answers.created(location, 1, AttachmentView.of(announced, 1));
    }

    /** Takes the file while it comes in, at most 20 MiB of it; its type is told by what is in it. */
    @PutMapping("/{attachment}/file")
    @io.swagger.v3.oas.annotations.parameters.RequestBody(
            required = true,
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_OCTET_STREAM_VALUE,
                            schema = @Schema(type = "string", format = "binary")))
    ResponseEntity<AttachmentView> send(
            Caller caller,
            @PathVariable UUID id,
            @PathVariable UUID attachment,
            ExpectedVersion expected,
            HttpServletRequest request)
            throws IOException {
        KnownAttachment received = told(() -> keepAttachment.receive(
                caller,
                new FormId(id),
                new AttachmentId(attachment),
                seen(attachment, expected),
                request.getInputStream()));
        return answer(received);
    }

    /** Those of the newest edition that the caller may see. */
    @GetMapping
    Items<AttachmentView> list(Caller caller, @PathVariable UUID id) {
        return new Items<>(readAttachment.of(caller, new FormId(id)).stream()
                .map(AttachmentView::of)
                .toList());
    }

    @GetMapping("/{attachment}")
    ResponseEntity<AttachmentView> read(Caller caller, @PathVariable UUID id, @PathVariable UUID attachment) {
        return answer(readAttachment.read(caller, new FormId(id), new AttachmentId(attachment)));
    }

    /** The file, to be saved and never to be run or shown by the browser in our name. */
    @GetMapping("/{attachment}/file")
    ResponseEntity<InputStreamResource> file(Caller caller, @PathVariable UUID id, @PathVariable UUID attachment)
            throws IOException {
        ReadAttachment.Opened opened =
                told(() -> readAttachment.open(caller, new FormId(id), new AttachmentId(attachment)));
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(opened.type()))
                .contentLength(opened.size())
                .cacheControl(CacheControl.noStore())
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename(opened.name(), StandardCharsets.UTF_8)
                                .build()
                                .toString())
                .header("X-Content-Type-Options", "nosniff")
                .header("Content-Security-Policy", "default-src 'none'; sandbox")
                .body(new InputStreamResource(opened.content()));
    }

    @DeleteMapping("/{attachment}")
    ResponseEntity<Void> remove(
            Caller caller, @PathVariable UUID id, @PathVariable UUID attachment, ExpectedVersion expected)
            throws IOException {
        told(() -> {
            keepAttachment.remove(caller, new FormId(id), new AttachmentId(attachment), seen(attachment, expected));
            return true;
        });
        return ResponseEntity.noContent().build();
    }

    private static Consumer<KnownAttachment> seen(UUID id, ExpectedVersion expected) {
        return known -> expected.check(id, known.version());
    }

    private static ResponseEntity<AttachmentView> answer(KnownAttachment known) {
        return Answers.ok(known.version(), AttachmentView.of(known));
    }
}
