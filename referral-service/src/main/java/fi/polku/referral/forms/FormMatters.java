package fi.polku.referral.forms;

import fi.polku.referral.clients.ClientId;
import fi.polku.referral.clients.ClientMatters;
import java.time.Instant;
import java.util.Comparator;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/** Forms: one that was never finished keeps nobody's record alive, and its answers are gone with the keys. */
final class FormMatters implements ClientMatters {
    private final Forms forms;

    FormMatters(Forms forms) {
        this.forms = forms;
    }

    @Override
    public long open(ClientId client) {
        return 0;
    }

    @Override
    public Optional<Instant> lastSign(ClientId client) {
        return forms.of(client).stream()
                .flatMap(known -> known.form().editions().stream())
                .flatMap(edition -> Stream.of(edition.startedAt(), edition.finishedAt()))
                .filter(Objects::nonNull)
                .max(Comparator.naturalOrder());
    }

    @Override
    public void erase(ClientId client) {
        // Which form was begun and finished when is all that is left.
    }
}
