package fi.polku.referral.permissions;

import static org.assertj.core.api.Assertions.assertThat;

import fi.polku.platform.web.codes.CodeLists;
import fi.polku.referral.codes.Lists;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class LawGroundsTests {
    private static final Set<String> THIRD_SECTOR = Set.of("association", "foundation", "project", "company", "other");

    private final LawGrounds laws = LawGrounds.read();
    private final CodeLists lists = CodeLists.read();

    @Test
    void areAllGroundsButTheClientsOwnPermission() {
        assertThat(Stream.concat(laws.codes().stream(), Stream.of(Contradiction.BY_PERSON))
                        .collect(Collectors.toSet()))
                .isEqualTo(lists.writable(Lists.GROUND));
    }

    @Test
    void speakOfKnownKindsAndPurposesAndNeverOfTheThirdSector() {
        assertThat(laws.codes())
                .flatMap(code -> laws.of("16", code).stream().toList())
                .allSatisfy(law -> {
                    assertThat(lists.writable(Lists.DATA_KIND)).containsAll(law.dataKinds());
                    assertThat(lists.writable(Lists.PURPOSE)).containsAll(law.purposes());
                    assertThat(law.partyKinds()).doesNotContainAnyElementsOf(THIRD_SECTOR);
                });
    }

    @Test
    void areOfTheRegionsThatUseThem() {
        var law = new LawGround("law-1", Set.of("16"), Set.of("client"), Set.of("hospital"), Set.of("consultation"));

        assertThat(law.isUsedIn("16")).isTrue();
        assertThat(law.isUsedIn("17")).isFalse();
        assertThat(laws.of("16", "law-0")).isEmpty();
    }
}
