package fi.polku.platform.audit;

import static fi.polku.platform.audit.Uses.NOON;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import fi.polku.platform.audit.Finding.Kind;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ChainVerifierTests {

    private static final String SOURCE = "referral/1";
    private static final byte[] KEY = "a key of thirty-two bytes, no le".getBytes(StandardCharsets.UTF_8);
    private static final ChainMac MAC = new ChainMac(KEY);

    private final ChainVerifier verifier = new ChainVerifier(KEY);
    private final List<Group> groups = closedChain(SOURCE, List.of());

    @Test
    void findsNothingInAnUntouchedChain() {
        Verification verification = verify(groups);

        assertThat(verification.findings()).isEmpty();
        assertThat(verification.verifiedThrough()).isEqualTo(5);
        assertThat(verification.head())
                .isEqualTo(new ChainHead(SOURCE, 5, groups.get(4).mac(), 6, true));
    }

    @Test
    void goesOnWhereItEndedAndPassesOverRepeats() {
        Verification first = verify(groups.subList(0, 3));

        Verification second = verifier.verify(first.head(), groups.subList(1, 5));

        assertThat(second.findings()).isEmpty();
        assertThat(second.verifiedThrough()).isEqualTo(5);
        assertThat(second.head()).isEqualTo(verify(groups).head());
    }

    @Test
    void findsEachAlteredByteOfTheBody() {
        for (int number = 1; number <= groups.size(); number++) {
            Group group = groups.get(number - 1);
            byte[] body = group.body().getBytes(StandardCharsets.UTF_8);
            for (int position = 0; position < body.length; position++) {
                byte[] altered = body.clone();
                altered[position] ^= 1;
                var text = new String(altered, StandardCharsets.UTF_8);
                assertThat(findings(replaced(number, new Group(SOURCE, number, group.previous(), text, group.mac()))))
                        .as("byte %d of group %d", position, number)
                        .contains(Finding.of(Kind.ALTERED, SOURCE, number));
            }
        }
    }

    @Test
    void findsEachAlteredCharacterOfAMac() {
        for (int number = 1; number <= groups.size(); number++) {
            Group group = groups.get(number - 1);
            for (int position = 0; position < group.mac().length(); position++) {
                String mac = altered(group.mac(), position);
                assertThat(findings(replaced(number, new Group(SOURCE, number, group.previous(), group.body(), mac))))
                        .as("character %d of the MAC of group %d", position, number)
                        .contains(Finding.of(Kind.ALTERED, SOURCE, number));
            }
        }
    }

    @Test
    void findsAnAlteredLinkToTheGroupBefore() {
        Group third = groups.get(2);

        assertThat(findings(replaced(3, new Group(SOURCE, 3, altered(third.previous(), 5), third.body(), third.mac()))))
                .containsExactly(Finding.of(Kind.ALTERED, SOURCE, 3));
    }

    @Test
    void findsAGroupGivenAnotherNumber() {
        Group third = groups.get(2);
        List<Group> renumbered = replaced(3, new Group(SOURCE, 33, third.previous(), third.body(), third.mac()));

        assertThat(findings(renumbered))
                .contains(new Finding(Kind.MISSING, SOURCE, 3, 32), Finding.of(Kind.ALTERED, SOURCE, 33));
    }

    @Test
    void findsAGroupPutUnderAnotherSource() {
        Group third = groups.get(2);
        var moved = new Group("referral/2", 3, third.previous(), third.body(), third.mac());

        assertThat(verifier.verify(new ChainHead("referral/2", 2, third.previous(), 4, false), List.of(moved))
                        .findings())
                .containsExactly(Finding.of(Kind.ALTERED, "referral/2", 3));
    }

    @Test
    void findsOnlyTheGroupThatWasAlteredAndVerifiesTheRest() {
        Group third = groups.get(2);
        List<Group> altered =
                replaced(3, new Group(SOURCE, 3, third.previous(), third.body().replace("read", "none"), third.mac()));

        Verification verification = verify(altered);

        assertThat(verification.findings()).containsExactly(Finding.of(Kind.ALTERED, SOURCE, 3));
        assertThat(verification.verifiedThrough()).isEqualTo(2);
        assertThat(verification.head()).isEqualTo(verify(groups).head());
    }

    @Test
    void findsEachRemovedGroup() {
        for (int number = 1; number < groups.size(); number++) {
            assertThat(findings(without(number))).containsExactly(Finding.of(Kind.MISSING, SOURCE, number));
        }
    }

    @Test
    void findsSeveralRemovedGroupsAtOnce() {
        assertThat(findings(List.of(groups.get(0), groups.get(4))))
                .containsExactly(new Finding(Kind.MISSING, SOURCE, 2, 4));
    }

    @Test
    void findsGroupsRemovedBeforeTheyWereCollected() {
        Verification collected = verify(groups.subList(0, 2));

        Verification later = verifier.verify(collected.head(), groups.subList(3, 5));

        assertThat(later.findings()).containsExactly(Finding.of(Kind.MISSING, SOURCE, 3));
        assertThat(later.verifiedThrough()).isEqualTo(2);
    }

    @Test
    void findsATailCutBelowAHeadKnownFromElsewhere() {
        ChainHead signed = verify(groups).head();

        assertThat(audit(groups.subList(0, 3), signed)).contains(new Finding(Kind.TAIL_CUT, SOURCE, 4, 5));
        assertThat(audit(List.of(), signed)).contains(new Finding(Kind.TAIL_CUT, SOURCE, 1, 5));
    }

    @Test
    void findsATailCutBelowWhatALaterChainNamed() {
        ChainHead open = verify(groups.subList(0, 4)).head();
        List<Group> all = new ArrayList<>(groups.subList(0, 2));
        all.addAll(closedChain("referral/2", List.of(open)));

        assertThat(audit(all)).contains(new Finding(Kind.TAIL_CUT, SOURCE, 3, 4));
    }

    @Test
    void findsAChainRewrittenBySomeoneWithTheKey() {
        ChainHead signed = verify(groups).head();

        assertThat(audit(closedChain(SOURCE, List.of()), signed))
                .containsExactly(Finding.of(Kind.REWRITTEN, SOURCE, 5));
    }

    @Test
    void findsAChainRewrittenBySomeoneWithoutTheKey() {
        var forger = new Chain(SOURCE, new ChainMac(new byte[32]));
        List<Group> forged =
                List.of(forger.open(NOON, List.of()), forger.add(NOON, Uses.anyUses(2)), forger.close(NOON));

        assertThat(findings(forged))
                .extracting(Finding::kind, Finding::number)
                .contains(tuple(Kind.ALTERED, 1L), tuple(Kind.ALTERED, 2L), tuple(Kind.ALTERED, 3L));
    }

    @Test
    void findsARewrittenChainByWhatALaterOneNamed() {
        List<Group> rewritten = new ArrayList<>(closedChain(SOURCE, List.of()));
        rewritten.addAll(
                closedChain("referral/2", List.of(verify(groups.subList(0, 3)).head())));

        assertThat(audit(rewritten)).containsExactly(Finding.of(Kind.REWRITTEN, SOURCE, 3));
    }

    @Test
    void findsAnotherGroupWhereAVerifiedOneWas() {
        ChainHead head = verify(groups).head();

        assertThat(verifier.verify(head, List.of(closedChain(SOURCE, List.of()).get(4)))
                        .findings())
                .containsExactly(Finding.of(Kind.REWRITTEN, SOURCE, 5));
    }

    @Test
    void findsAGenuineGroupThatDoesNotFollowTheOneBefore() {
        List<Group> spliced = new ArrayList<>(groups.subList(0, 3));
        spliced.addAll(closedChain(SOURCE, List.of()).subList(3, 5));

        assertThat(findings(spliced)).containsExactly(Finding.of(Kind.UNCHAINED, SOURCE, 4));
    }

    @Test
    void findsAnEntryLeftOutBySomeoneWithTheKey() {
        Content content = groups.get(2).content();
        var fewer = new Content(content.kind(), content.at(), content.entriesBefore(), List.of(), List.of());
        Group shorter = MAC.seal(SOURCE, 3, groups.get(1).mac(), AuditJson.write(fewer));

        assertThat(findings(replaced(3, shorter)))
                .containsExactly(Finding.of(Kind.UNCHAINED, SOURCE, 4), Finding.of(Kind.MISNUMBERED, SOURCE, 4));
    }

    @Test
    void findsWhatWasWrittenAfterTheClosing() {
        Group closing = groups.get(4);
        Group after = MAC.seal(
                SOURCE,
                6,
                closing.mac(),
                AuditJson.write(new Content(Content.Kind.ENTRIES, NOON, 6, List.of(), List.of())));
        List<Group> longer = new ArrayList<>(groups);
        longer.add(after);

        assertThat(findings(longer)).containsExactly(Finding.of(Kind.AFTER_CLOSING, SOURCE, 6));
    }

    @Test
    void reportsADeadChainWithoutAClosingGroupButNotALivingOne() {
        List<Group> open = groups.subList(0, 4);

        assertThat(verifier.audit(open, List.of(), Set.of())).containsExactly(Finding.of(Kind.UNCLOSED, SOURCE, 4));
        assertThat(verifier.audit(open, List.of(), Set.of(SOURCE))).isEmpty();
    }

    @Test
    void keepsSourcesApart() {
        List<Group> all = new ArrayList<>(closedChain("referral/2", List.of()));
        all.addAll(without(3));

        assertThat(audit(all)).containsExactly(Finding.of(Kind.MISSING, SOURCE, 3));
        assertThatThrownBy(() -> verify(all)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void groupsAndConfirmationsSurviveTheTopic() {
        assertThat(groups)
                .allSatisfy(group -> assertThat(Group.fromJson(group.toJson())).isEqualTo(group));
        var confirmation = new Confirmation(SOURCE, 5, true);
        assertThat(Confirmation.fromJson(confirmation.toJson())).isEqualTo(confirmation);
        assertThat(Confirmation.fromJson("{\"source\":\"referral/1\",\"verifiedThrough\":3}"))
                .isEqualTo(new Confirmation(SOURCE, 3, false));
    }

    @Test
    void tellsEveryUseAsItWas() {
        List<Entry> entries = groups.stream()
                .flatMap(group -> group.content().entries().stream())
                .toList();

        assertThat(entries).extracting(Entry::number).containsExactly(1L, 2L, 3L, 4L, 5L, 6L);
        assertThat(entries).allSatisfy(entry -> {
            assertThat(entry.at()).isEqualTo(NOON);
            assertThat(entry.actor()).isEqualTo(Uses.ACTOR);
            assertThat(entry.access().dataKinds()).containsExactlyInAnyOrder("client", "health");
        });
    }

    /** Opening, two uses, two, two, closing. */
    private static List<Group> closedChain(String source, List<ChainHead> unclosed) {
        var chain = new Chain(source, MAC);
        return List.of(
                chain.open(NOON, unclosed),
                chain.add(NOON, Uses.anyUses(2)),
                chain.add(NOON, Uses.anyUses(2)),
                chain.add(NOON, Uses.anyUses(2)),
                chain.close(NOON));
    }

    private Verification verify(List<Group> some) {
        return verifier.verify(ChainHead.none(SOURCE), some);
    }

    private List<Finding> findings(List<Group> some) {
        return verify(some).findings();
    }

    private List<Finding> audit(List<Group> all, ChainHead... signed) {
        return verifier.audit(all, Arrays.asList(signed), Set.of());
    }

    private List<Group> replaced(int number, Group other) {
        List<Group> copy = new ArrayList<>(groups);
        copy.set(number - 1, other);
        return copy;
    }

    private List<Group> without(int number) {
        List<Group> copy = new ArrayList<>(groups);
        copy.remove(number - 1);
        return copy;
    }

    private static String altered(String text, int position) {
        var copy = new StringBuilder(text);
        copy.setCharAt(position, copy.charAt(position) == 'A' ? 'B' : 'A');
        return copy.toString();
    }
}
