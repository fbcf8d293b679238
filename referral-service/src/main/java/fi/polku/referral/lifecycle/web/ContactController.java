package fi.polku.referral.lifecycle.web;

import fi.polku.platform.mongo.Creation;
import fi.polku.platform.web.Answers;
import fi.polku.platform.web.Caller;
import fi.polku.platform.web.Creations;
import fi.polku.platform.web.IdempotencyKey;
import fi.polku.referral.clients.ClientId;
import fi.polku.referral.codes.Lists;
import fi.polku.referral.directory.EntryKind;
import fi.polku.referral.lifecycle.Asker;
import fi.polku.referral.lifecycle.Contact;
import fi.polku.referral.lifecycle.CreateReferral;
import fi.polku.referral.lifecycle.Made;
import fi.polku.referral.lifecycle.NewReferral;
import fi.polku.referral.lifecycle.Order;
import fi.polku.referral.lifecycle.ReadReferral;
import fi.polku.referral.lifecycle.ReferralKind;
import fi.polku.referral.lifecycle.Situation;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/**
 * Somebody came, called or wrote without a referral (S1-4, rule 10): the first-line worker writes it down in one request, and
 * it is with their unit at once. From there it goes the way of every referral.
 */
@RestController
class ContactController {
    private final Creations creations;
    private final CreateReferral createReferral;
    private final ReadReferral readReferral;
    private final Moves moves;

    ContactController(Creations creations, CreateReferral createReferral, ReadReferral readReferral, Moves moves) {
        this.readReferral = readReferral;
        this.creations = creations;
        this.createReferral = createReferral;
        this.moves = moves;
    }

    @PostMapping("/api/referral/contacts")
    ResponseEntity<ReferralView> record(Caller caller, IdempotencyKey key, @RequestBody ContactRequest request) {
        NewReferral wanted = request.toNewReferral(moves);
        Creation creation = creations.of(caller, "record-contact", key, request);
        Made made = Refusals.told(() -> createReferral.create(caller, creation, wanted));
        return Answers.created(
                "/api/referral/referrals/" + creation.id(),
                1,
                ReferralView.of(made.sight(), 1, readReferral.warnings(caller, made)));
    }

    /**
     * A contact to write down.
     *
     * @param service of the worker's own unit, or of one that the client permits to be told
     * @param needs what the first line found
     */
    record ContactRequest(
            @NotNull UUID client,
            @NotNull UUID service,
            @NotBlank String channel,
            @Nullable @Size(max = 20) List<String> needs,
            @NotBlank @Size(max = TextLimits.WORDS) String question,
            @Nullable @Valid AskerRequest asker) {
        NewReferral toNewReferral(Moves moves) {
            moves.code("/channel", channel, Lists.CONTACT_CHANNEL);
            List<String> found = moves.codes("/needs", needs, Lists.NEED);
            var asking = new Order.Asking(
                    ReferralKind.CONTACT,
                    asker == null ? new Asker("client", null, null, true) : asker.toAsker(moves),
                    false,
                    List.of(),
                    null,
                    new Contact(channel, found),
                    null,
                    Situation.UNKNOWN,
                    List.of());
            return new NewReferral(
                    new ClientId(client), EntryKind.SERVICE, service, TextLimits.text(question), null, asking, true);
        }

        @Override
        public String toString() {
            return "ContactRequest[hidden]";
        }
    }
}
