package fi.polku.directory.search.index;

import fi.polku.contracts.PublicState;
import fi.polku.contracts.directory.CardState;
import fi.polku.contracts.directory.NetworkState;
import fi.polku.contracts.directory.OrganisationState;
import fi.polku.contracts.directory.PathState;
import fi.polku.contracts.directory.ProfessionalState;
import fi.polku.contracts.directory.ServiceState;
import fi.polku.contracts.directory.UnitState;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What can be found. Locations and national descriptions are found by the services that name them. */
public enum EntryType {
    SERVICE(ServiceState.class),
    PROFESSIONAL(ProfessionalState.class),
    NETWORK(NetworkState.class),
    UNIT(UnitState.class),
    ORGANISATION(OrganisationState.class),
    CARD(CardState.class),
    PATH(PathState.class);

    private final Class<? extends PublicState> state;

    EntryType(Class<? extends PublicState> state) {
        this.state = state;
    }

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    Class<? extends PublicState> state() {
        return state;
    }

    static EntryType of(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT));
    }

    static Optional<EntryType> of(PublicState state) {
        return Arrays.stream(values())
                .filter(type -> type.state.isInstance(state))
                .findFirst();
    }
}
