package fi.polku.referral.forms;

import static java.util.stream.Collectors.toSet;

import fi.polku.platform.web.Caller;
import fi.polku.platform.web.NotFound;
import fi.polku.platform.web.Today;
import fi.polku.referral.access.Grounds;
import fi.polku.referral.clients.Client;
import fi.polku.referral.clients.Clients;
import fi.polku.referral.clients.Dealings;
import fi.polku.referral.clients.KnownClient;
import fi.polku.referral.directory.Directory;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Who sees what of a form, decided anew at every request. The unit that fills it in sees all of it. A party of the client's
 * sent referrals sees finished editions, and of them the sections whose kind of data a permission, or a section of law in its
 * place, lets that party read today. Everybody else sees what does not exist.
 */
final class FormAccess {
    private final Clients clients;
    private final Dealings dealings;
    private final Directory directory;
    private final FormDefinitions definitions;
    private final Today today;

    FormAccess(Clients clients, Dealings dealings, Directory directory, FormDefinitions definitions, Today today) {
        this.clients = clients;
        this.dealings = dealings;
        this.directory = directory;
        this.definitions = definitions;
        this.today = today;
    }

    /** The newest edition that the caller sees, or the one of this number. */
    FormSight of(Caller caller, KnownForm known, @Nullable Integer number) {
        Client client = clients.find(known.form().client())
                .map(KnownClient::client)
                .filter(each -> !each.erased())
                .orElseThrow(NotFound::new);
        boolean own =
                directory.unitsOf(caller.unit()).contains(known.form().keeper().unit());
        Edition edition = edition(known.form(), own, number).orElseThrow(NotFound::new);
        FormDefinition definition = definitions.known(edition.definition());
        Map<String, String> grounds = own ? all(definition) : permitted(caller, client, definition);
        if (grounds.isEmpty()) {
            throw new NotFound();
        }
        return new FormSight(known, own, definition, edition, grounds);
    }

    private static Optional<Edition> edition(Form form, boolean own, @Nullable Integer number) {
        if (number != null) {
            return form.edition(number).filter(each -> own || each.finished());
        }
        return own ? Optional.of(form.latest()) : form.latestFinished();
    }

    private static Map<String, String> all(FormDefinition definition) {
        Map<String, String> grounds = new HashMap<>();
        definition.sections().forEach(section -> grounds.put(section.kind(), Grounds.OWN_RECORD));
        return grounds;
    }

    private Map<String, String> permitted(Caller caller, Client client, FormDefinition definition) {
        List<List<UUID>> sides = dealings.sidesOf(caller, client.id());
        Map<String, String> grounds = new HashMap<>();
        for (String kind : definition.sections().stream().map(FormSection::kind).collect(toSet())) {
            sides.stream()
                    .flatMap(side -> client.permissions().covering(side, kind, today.day()).stream())
                    .findFirst()
                    .ifPresent(
                            permission -> grounds.put(kind, permission.terms().ground()));
        }
        return grounds;
    }
}
