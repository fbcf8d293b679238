package fi.polku.referral.clients.web;

import fi.polku.platform.mongo.Creation;
import fi.polku.platform.web.Answers;
import fi.polku.platform.web.Caller;
import fi.polku.platform.web.Creations;
import fi.polku.platform.web.ExpectedVersion;
import fi.polku.platform.web.IdempotencyKey;
import fi.polku.platform.web.NoDetails;
import fi.polku.platform.web.NotFound;
import fi.polku.platform.web.Refusal;
import fi.polku.referral.clients.ClientId;
import fi.polku.referral.clients.KeepPermissions;
import fi.polku.referral.clients.KnownClient;
import fi.polku.referral.clients.PermissionContradicts;
import fi.polku.referral.directory.Directory;
import fi.polku.referral.permissions.Contradiction;
import fi.polku.referral.permissions.Permission;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/referral/clients/{id}/permissions")
class PermissionController {
    private final Creations creations;
    private final KeepPermissions keepPermissions;
    private final PermissionTerms terms;
    private final Directory directory;

    PermissionController(
            Creations creations, KeepPermissions keepPermissions, PermissionTerms terms, Directory directory) {
        this.creations = creations;
        this.keepPermissions = keepPermissions;
        this.terms = terms;
        this.directory = directory;
    }

    @GetMapping
    ResponseEntity<PermissionsView> list(Caller caller, @PathVariable UUID id) {
        KnownClient known = keepPermissions.read(caller, new ClientId(id));
        return Answers.ok(known.version(), PermissionsView.of(known, directory));
    }

    @PostMapping
    ResponseEntity<PermissionView> grant(
            Caller caller, @PathVariable UUID id, IdempotencyKey key, @RequestBody GrantPermissionRequest request) {
        Permission.Terms checked = terms.of(caller.region(), request);
        Creation creation = creations.of(caller, "grant-permission:" + id, key, request);
        Permission granted = granted(caller, new ClientId(id), creation, checked);
        return Answers.created(
                "/api/referral/clients/" + id + "/permissions/" + granted.id(),
                granted.sinceVersion(),
                PermissionView.of(granted, id, granted.sinceVersion()));
    }

    private Permission granted(Caller caller, ClientId id, Creation creation, Permission.Terms checked) {
        try {
            return keepPermissions.grant(caller, id, creation, checked);
        } catch (PermissionContradicts e) {
            var refusal = new Refusal(HttpStatus.UNPROCESSABLE_CONTENT, "permission-contradicts");
            for (Contradiction each : e.contradictions()) {
                refusal.field(each.pointer(), each.code());
                if (each.permission() != null) {
                    refusal.with("permission", each.permission());
                }
            }
            throw refusal;
        }
    }

    @PostMapping("/{permission}/withdraw")
    ResponseEntity<PermissionView> withdraw(
            Caller caller,
            @PathVariable UUID id,
            @PathVariable UUID permission,
            ExpectedVersion expected,
            @RequestBody(required = false) @Nullable NoDetails none) {
        KnownClient after = keepPermissions.withdraw(
                caller, new ClientId(id), permission, known -> expected.check(id, known.version()));
        Permission withdrawn = after.client().permissions().find(permission).orElseThrow(NotFound::new);
        return Answers.ok(after.version(), PermissionView.of(withdrawn, id, after.version()));
    }
}
