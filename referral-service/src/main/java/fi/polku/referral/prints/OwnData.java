package fi.polku.referral.prints;

import fi.polku.referral.attachments.KnownAttachment;
import fi.polku.referral.clients.Client;
import fi.polku.referral.forms.FormDefinition;
import fi.polku.referral.forms.FormSection;
import fi.polku.referral.forms.KnownForm;
import fi.polku.referral.lifecycle.KnownReferral;
import fi.polku.referral.support.SupportSight;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** All that a controller's record holds of a client. */
record OwnData(Client client, List<KnownReferral> referrals, List<FilledForm> forms, List<SupportSight> support) {
    OwnData {
        referrals = List.copyOf(referrals);
        forms = List.copyOf(forms);
        support = List.copyOf(support);
    }

    /** For the log: the client's own data, and what each form asks about. */
    Set<String> kinds(String own) {
        return Stream.concat(
                        Stream.of(own),
                        forms.stream()
                                .flatMap(form -> form.definitions().values().stream())
                                .flatMap(definition -> definition.sections().stream())
                                .map(FormSection::kind))
                .collect(Collectors.toSet());
    }

    @Override
    public String toString() {
        return "OwnData[hidden]";
    }

    /**
     * A form with its files.
     *
     * @param definitions by the ids that its editions name
     */
    record FilledForm(KnownForm known, Map<String, FormDefinition> definitions, List<KnownAttachment> attachments) {
        FilledForm {
            definitions = Map.copyOf(definitions);
            attachments = List.copyOf(attachments);
        }
    }
}
