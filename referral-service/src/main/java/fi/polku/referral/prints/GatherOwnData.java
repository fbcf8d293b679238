package fi.polku.referral.prints;

import fi.polku.referral.attachments.Attachments;
import fi.polku.referral.clients.Client;
import fi.polku.referral.forms.Edition;
import fi.polku.referral.forms.FormDefinitions;
import fi.polku.referral.forms.Forms;
import fi.polku.referral.forms.KnownForm;
import fi.polku.referral.lifecycle.Referrals;
import fi.polku.referral.prints.OwnData.FilledForm;
import fi.polku.referral.support.SupportRecords;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Gathers what the record of a client's controller holds; what other controllers wrote in records of their own is theirs to copy. */
@Component
class GatherOwnData {
    private final Referrals referrals;
    private final Forms forms;
    private final FormDefinitions definitions;
    private final Attachments attachments;
    private final SupportRecords support;

    GatherOwnData(
            Referrals referrals,
            Forms forms,
            FormDefinitions definitions,
            Attachments attachments,
            SupportRecords support) {
        this.referrals = referrals;
        this.forms = forms;
        this.definitions = definitions;
        this.attachments = attachments;
        this.support = support;
    }

    OwnData of(Client client) {
        UUID controller = client.keeper().organisation();
        List<FilledForm> filled = forms.of(client.id()).stream()
                .filter(known -> known.form().keeper().organisation().equals(controller))
                .map(this::filled)
                .toList();
        return new OwnData(client, referrals.allOf(client.id()), filled, support.of(client.id(), controller));
    }

    private FilledForm filled(KnownForm known) {
        return new FilledForm(
                known,
                known.form().editions().stream()
                        .map(Edition::definition)
                        .distinct()
                        .collect(Collectors.toMap(Function.identity(), definitions::known)),
                attachments.of(known.id()));
    }
}
