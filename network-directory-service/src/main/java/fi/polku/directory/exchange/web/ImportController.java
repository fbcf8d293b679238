package fi.polku.directory.exchange.web;

import fi.polku.directory.entries.Editor;
import fi.polku.directory.entries.EntryRefused;
import fi.polku.directory.entries.Fault;
import fi.polku.directory.entries.Held;
import fi.polku.directory.exchange.Formats;
import fi.polku.directory.exchange.ImportRun;
import fi.polku.directory.exchange.ImportState;
import fi.polku.directory.exchange.Imports;
import fi.polku.directory.exchange.Kind;
import fi.polku.directory.exchange.fetch.FetchRefused;
import fi.polku.platform.web.Answers;
import fi.polku.platform.web.Caller;
import fi.polku.platform.web.Codes;
import fi.polku.platform.web.Creations;
import fi.polku.platform.web.Cursors;
import fi.polku.platform.web.ExpectedVersion;
import fi.polku.platform.web.IdempotencyKey;
import fi.polku.platform.web.Items;
import fi.polku.platform.web.NoDetails;
import fi.polku.platform.web.NotFound;
import fi.polku.platform.web.Page;
import fi.polku.platform.web.PageRequest;
import fi.polku.platform.web.Refusal;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
@ConditionalOnWebApplication
@RequestMapping(ImportController.PATH)
final class ImportController {

    static final String PATH = "/api/directory/exchange/imports";

    private static final String CSV = "text/csv";
    private static final String LIST = "imports";
    private static final String ID = "id";
    private static final int ROWS = 200;

    private final Imports imports;
    private final Formats formats;
    private final Creations creations;
    private final Cursors cursors;
    private final Clock clock;

    ImportController(Imports imports, Formats formats, Creations creations, Cursors cursors, Clock clock) {
        this.imports = imports;
        this.formats = formats;
        this.creations = creations;
        this.cursors = cursors;
        this.clock = clock;
    }

    /** Orders an import; with an address it begins at once, else when its file has been sent to {@code …/file}. */
    @PostMapping
    ResponseEntity<ImportView> order(Caller caller, IdempotencyKey key, @RequestBody StartImportRequest request) {
        var editor = Editors.of(caller);
        Codes.require("/format", request.format(), formats.codes());
        if (request.kind() != null) {
            Codes.require("/kind", request.kind(), Kind.codes());
        }
        var creation = creations.of(caller, "order-import", key, request);
        try {
            var run = imports.order(editor, creation, request.toOrder(), clock.instant());
            return Answers.created(PATH + "/" + run.id(), 1, ImportView.of(run));
        } catch (EntryRefused refused) {
            throw refusal(refused.faults());
        } catch (FetchRefused refused) {
            throw badAddress(refused.code());
        } catch (IllegalArgumentException malformed) {
            throw badAddress("address-malformed");
        }
    }

    /** Takes the file that was announced, as it is and while it comes in; the import begins once all of it is here. */
    @PutMapping(
            path = "/{id}/file",
            consumes = {CSV, MediaType.APPLICATION_JSON_VALUE, MediaType.APPLICATION_OCTET_STREAM_VALUE})
    @io.swagger.v3.oas.annotations.parameters.RequestBody(
            required = true,
            content = {
                @Content(mediaType = CSV, schema = @Schema(type = "string", format = "binary")),
                @Content(
                        mediaType = MediaType.APPLICATION_JSON_VALUE,
                        schema = @Schema(type = "string", format = "binary")),
                @Content(
                        mediaType = MediaType.APPLICATION_OCTET_STREAM_VALUE,
                        schema = @Schema(type = "string", format = "binary"))
            })
    ResponseEntity<ImportView> send(
            Caller caller, @PathVariable UUID id, ExpectedVersion expected, HttpServletRequest request)
            throws IOException {
        var run = found(Editors.of(caller), id);
        expected.check(id, run.version());
        if (run.entry().state() != ImportState.AWAITING_FILE) {
            throw new Refusal(HttpStatus.CONFLICT, "file-there");
        }
        var begun = imports.send(run, expected.value(), request.getInputStream(), clock.instant());
        return Answers.ok(begun.version(), ImportView.of(begun));
    }

    /** Calls an import off, also while it runs; what had been taken in by then stays, and the report tells what. */
    @PostMapping("/{id}/cancel")
    ResponseEntity<ImportView> cancel(
            Caller caller,
            @PathVariable UUID id,
            ExpectedVersion expected,
            @RequestBody(required = false) @Nullable NoDetails none) {
        var run = found(Editors.of(caller), id);
        expected.check(id, run.version());
        if (!run.entry().isOpen()) {
            throw new Refusal(HttpStatus.CONFLICT, "import-ended");
        }
        var cancelled = imports.cancel(run, expected.value(), clock.instant());
        return Answers.ok(cancelled.version(), ImportView.of(cancelled));
    }

    /** The region's imports, newest first. */
    @GetMapping
    ResponseEntity<Items<ImportView>> list(Caller caller, PageRequest page) {
        var editor = Editors.of(caller);
        var before = page.cursor() == null
                ? null
                : imports.find(
                                editor,
                                UUID.fromString(cursors.read(caller, LIST, page.cursor())
                                        .get(ID)))
                        .orElse(null);
        var found = imports.newest(editor, before, page.limit() + 1);
        return Answers.page(Page.of(
                        found,
                        page.limit(),
                        last -> cursors.sign(caller, LIST, Map.of(ID, last.id().toString())))
                .map(ImportView::of));
    }

    @GetMapping("/{id}")
    ResponseEntity<ImportView> one(Caller caller, @PathVariable UUID id) {
        var run = found(Editors.of(caller), id);
        return Answers.ok(run.version(), ImportView.of(run));
    }

    /**
     * Every row's verdict, in pages. Rows are only ever added, so the number of the last one seen is the place to go on from.
     *
     * @param after number of the last row seen
     */
    @GetMapping("/{id}/rows")
    ResponseEntity<Items<ReportRowView>> rows(
            Caller caller, @PathVariable UUID id, @RequestParam(defaultValue = "0") int after) {
        var run = found(Editors.of(caller), id);
        var rows = imports.rows(run.id(), after, ROWS).stream()
                .map(ReportRowView::of)
                .toList();
        var answer = ResponseEntity.ok();
        if (rows.size() == ROWS) {
            var next = PATH + "/" + id + "/rows?after=" + rows.getLast().number();
            answer.header(HttpHeaders.LINK, "<" + next + ">; rel=\"next\"");
        }
        return answer.body(new Items<>(rows));
    }

    private Held<ImportRun> found(Editor editor, UUID id) {
        return imports.find(editor, id).orElseThrow(NotFound::new);
    }

    private static Refusal refusal(List<Fault> faults) {
        var refusal =
                new Refusal(HttpStatus.UNPROCESSABLE_CONTENT, faults.getFirst().code());
        faults.forEach(fault -> refusal.field(fault.pointer(), fault.code()));
        return refusal;
    }

    private static Refusal badAddress(String code) {
        return new Refusal(HttpStatus.UNPROCESSABLE_CONTENT, code).field("/url", code);
    }
}
