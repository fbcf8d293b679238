package fi.polku.referral.prints;

import static org.assertj.core.api.Assertions.assertThat;

import fi.polku.platform.web.codes.Code;
import fi.polku.platform.web.codes.CodeLists;
import fi.polku.referral.clients.PersonalData;
import fi.polku.referral.clients.Reaching;
import fi.polku.referral.codes.Lists;
import fi.polku.referral.lifecycle.ReferralState;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class PrintWordsTests {
    private final List<String> words = Objects.requireNonNull(
                    CodeLists.read().all().get(Lists.PRINT))
            .stream()
            .map(Code::code)
            .toList();

    @Test
    void nameEveryStateOfAReferral() {
        assertThat(words)
                .containsAll(Stream.of(ReferralState.values())
                        .map(state -> "state-" + state.name())
                        .toList());
    }

    @Test
    void nameEveryFieldOfAClientsRecord() {
        var person = new PersonalData(
                null, "A", "B", null, "272", "fi", false, new Reaching(null, null, null, null, null), null, false);

        assertThat(words)
                .containsAll(person.texts().sequencedKeySet().stream()
                        .map(field -> "field-" + field)
                        .toList());
    }
}
