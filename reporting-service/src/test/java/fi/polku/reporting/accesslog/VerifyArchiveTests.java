package fi.polku.reporting.accesslog;

import static org.assertj.core.api.Assertions.assertThat;

import fi.polku.platform.audit.ChainHead;
import fi.polku.platform.audit.ChainVerifier;
import fi.polku.platform.audit.Confirmation;
import fi.polku.platform.audit.Finding;
import fi.polku.platform.audit.Finding.Kind;
import fi.polku.platform.audit.Group;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class VerifyArchiveTests {
    private static final String SOURCE = "referral-service/1";
    private static final String KEY = "a key that the services hold";
    // More than are read at once.
    private static final int LENGTH = 1_203;

    private final MemoryArchive archive = new MemoryArchive();
    private final List<ChainHead> confirmed = new ArrayList<>();
    private final ChainVerifier verifier = new ChainVerifier(KEY.getBytes(StandardCharsets.UTF_8));
    private final KeepGroups keep = new KeepGroups(verifier, archive);
    private final VerifyArchive verify = new VerifyArchive(verifier, archive, () -> confirmed);
    private final List<Group> chain = new WrittenChain(SOURCE, KEY).groups(LENGTH + 1);

    @BeforeEach
    void keepAChain() {
        Confirmation confirmation = keep.keep(SOURCE, chain.subList(0, LENGTH)).orElseThrow();
        confirmed.add(
                new ChainHead(SOURCE, confirmation.verifiedThrough(), String.valueOf(confirmation.mac()), 0, false));
    }

    @Test
    void findsNothingWhereNothingWasDone() {
        assertThat(confirmed.getFirst().number()).isEqualTo(LENGTH);
        assertThat(verify.verify()).isEmpty();
    }

    @Test
    void findsWhatWasAlteredByItsNumber() {
        Group third = archive.groups.get(2);
        archive.groups.set(
                2, new Group(SOURCE, 3, third.previous(), third.body().replace("2026", "2025"), third.mac()));

        assertThat(verify.verify()).containsExactly(new Finding(Kind.ALTERED, SOURCE, 3, 3));
        assertThat(archive.findings).containsExactly(new Finding(Kind.ALTERED, SOURCE, 3, 3));
    }

    @Test
    void findsWhatWasRemovedByItsNumber() {
        archive.groups.subList(499, 502).clear();

        assertThat(verify.verify()).containsExactly(new Finding(Kind.MISSING, SOURCE, 500, 502));
    }

    @Test
    void findsThatTheTailWasCutAlsoWhereTheHeadWasPutBack() {
        archive.groups.subList(LENGTH - 2, LENGTH).clear();
        Group last = archive.groups.getLast();
        archive.heads.put(SOURCE, new ChainHead(SOURCE, last.number(), last.mac(), 0, false));

        assertThat(verify.verify()).containsExactly(new Finding(Kind.TAIL_CUT, SOURCE, LENGTH - 1, LENGTH));
    }

    @Test
    void findsThatAWholeChainIsGone() {
        archive.groups.clear();
        archive.heads.clear();

        assertThat(verify.verify()).containsExactly(new Finding(Kind.TAIL_CUT, SOURCE, 1, LENGTH));
    }

    @Test
    void findsEveryGroupOfAChainThatWasRewrittenWithoutTheKey() {
        archive.groups.clear();
        archive.groups.addAll(new WrittenChain(SOURCE, "a guess").groups(LENGTH));

        assertThat(verify.verify()).containsExactly(new Finding(Kind.ALTERED, SOURCE, 1, LENGTH));
    }

    @Test
    void findsAChainThatWasRewrittenWithTheKeyByWhatWasConfirmed() {
        List<Group> other = new WrittenChain(SOURCE, KEY).groups(LENGTH);
        archive.groups.clear();
        archive.groups.addAll(other.subList(0, LENGTH - 1));
        confirmed.set(0, new ChainHead(SOURCE, LENGTH - 1, "another", 0, false));

        assertThat(verify.verify()).containsExactly(new Finding(Kind.REWRITTEN, SOURCE, LENGTH - 1, LENGTH - 1));
    }

    @Test
    void confirmsNothingAfterAFaultAndTakesNothingBack() {
        assertThat(keep.keep(
                        "referral-service/2",
                        new WrittenChain("referral-service/2", KEY).groups(5).subList(2, 5)))
                .isEmpty();
        assertThat(keep.keep(
                        "referral-service/2",
                        new WrittenChain("referral-service/2", KEY).groups(6).subList(5, 6)))
                .isEmpty();

        archive.heads.remove(SOURCE);
        assertThat(keep.keep(SOURCE, chain.subList(LENGTH, LENGTH + 1))).isEmpty();
    }
}
