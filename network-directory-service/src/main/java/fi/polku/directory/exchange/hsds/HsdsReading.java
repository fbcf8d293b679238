package fi.polku.directory.exchange.hsds;

import fi.polku.directory.entries.Forms;
import fi.polku.directory.exchange.FieldsTold;
import fi.polku.directory.exchange.Identities;
import fi.polku.directory.exchange.ImportOrder;
import fi.polku.directory.exchange.Kind;
import fi.polku.directory.exchange.Places;
import fi.polku.directory.exchange.RowFault;
import fi.polku.directory.exchange.Words;
import fi.polku.directory.reference.Municipality;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Tells HSDS 3.0 records as entries. */
final class HsdsReading {

    private final Forms forms;
    private final Places places;

    HsdsReading(Forms forms, Places places) {
        this.forms = forms;
        this.places = places;
    }

    ObjectNode organisation(ObjectNode organization) {
        return new FieldsTold(forms.organisations())
                .say("/name/fi", Words.of(organization.path("name")))
                .sayIfTold("/name/sv", Attributes.of(organization, Attributes.NAME_SV))
                .sayIfTold("/name/en", Attributes.of(organization, Attributes.NAME_EN))
                .sayIfTold("/kind", Attributes.of(organization, Attributes.KIND))
                .sayIfTold("/validFrom", Attributes.of(organization, Attributes.VALID_FROM))
                .sayIfTold("/validTo", Attributes.of(organization, Attributes.VALID_TO))
                .all();
    }

    /** HSDS knows no units, and services need one that receives their clients: each organisation gets one of its name. */
    ObjectNode unit(ObjectNode organization, Identities identities) {
        var id = organization.path("id").asString("");
        return new FieldsTold(forms.units())
                .say("/organisation", identities.of(Kind.ORGANISATION, id))
                .say("/name/fi", Words.of(organization.path("name")))
                .sayIfTold("/validFrom", Attributes.of(organization, Attributes.VALID_FROM))
                .sayIfTold("/validTo", Attributes.of(organization, Attributes.VALID_TO))
                .all();
    }

    ObjectNode service(ObjectNode service, ImportOrder order, Identities identities) {
        var provider = provider(service);
        var told = new FieldsTold(forms.services())
                .say("/name/fi", Words.of(service.path("name")))
                .sayIfTold("/name/sv", Attributes.of(service, Attributes.NAME_SV))
                .sayIfTold("/name/en", Attributes.of(service, Attributes.NAME_EN))
                .sayIfTold("/kind", Attributes.of(service, Attributes.KIND))
                .sayIfTold("/referralNeeded", Attributes.of(service, Attributes.REFERRAL_NEEDED))
                .sayIfTold("/validFrom", Attributes.of(service, Attributes.VALID_FROM))
                .sayIfTold("/validTo", Attributes.of(service, Attributes.VALID_TO))
                .say("/minimumAge", years(service.path("minimum_age")))
                .say("/maximumAge", years(service.path("maximum_age")))
                .say("/municipalities", municipalities(service));
        HsdsWords.say(told, service);
        HsdsWaiting.say(told, service);
        OwnFields.say(forms.services().columns(), service, told);
        told.say("/locations", HsdsPlaces.of(service, identities));
        if (order.defaults().unit() == null && provider != null) {
            told.say("/organisation", identities.of(Kind.ORGANISATION, provider))
                    .say("/unit", identities.of(Kind.UNIT, provider));
        }
        return told.all();
    }

    /** A service that has ended, without a day, would be in force here. */
    static List<RowFault> faults(ObjectNode service) {
        var ended = service.path("status").asString("").equals("defunct")
                && Attributes.of(service, Attributes.VALID_TO) == null;
        return ended ? List.of(RowFault.at("/status", "ended-without-day")) : List.of();
    }

    ObjectNode location(ObjectNode location, @Nullable String provider, ImportOrder order, Identities identities) {
        var told = new HsdsPlaces(forms, places).location(location);
        if (order.defaults().unit() == null && provider != null) {
            told.say("/organisation", identities.of(Kind.ORGANISATION, provider));
        }
        return told.all();
    }

    static @Nullable String provider(ObjectNode service) {
        var told = service.path("organization_id").asString("");
        var id = told.isEmpty() ? service.at("/organization/id").asString("") : told;
        return id.isEmpty() ? null : id;
    }

    /** The standard allows parts of years; whoever is 17 and a half is 17. */
    private static @Nullable Integer years(JsonNode age) {
        return age.isNumber() ? (int) age.asDouble(0) : null;
    }

    /** An area that is no municipality is left out; the whole region is covered where none is left. */
    private List<String> municipalities(ObjectNode service) {
        return service.path("service_areas")
                .valueStream()
                .map(area -> places.of(area.path("extent").asString(""))
                        .or(() -> places.of(area.path("name").asString(""))))
                .flatMap(Optional::stream)
                .map(Municipality::code)
                .distinct()
                .toList();
    }
}
