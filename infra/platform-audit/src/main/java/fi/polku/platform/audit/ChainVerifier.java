package fi.polku.platform.audit;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** Tells whether logs are whole and as they were written. */
public final class ChainVerifier {

    private final ChainMac mac;

    /** Verifies with the key that the writing services hold. */
    public ChainVerifier(byte[] key) {
        this.mac = new ChainMac(key);
    }

    /** Verifies what arrived of one source, in the order it arrived, after what was verified before; repeats are passed over. */
    public Verification verify(ChainHead from, List<Group> groups) {
        ChainWalk walk = new ChainWalk(mac, from);
        for (Group group : groups) {
            if (!group.source().equals(from.source())) {
                throw new IllegalArgumentException("%s is not of %s".formatted(group.id(), from.source()));
            }
            walk.meet(group);
        }
        return walk.result();
    }

    /**
     * Verifies everything that is kept, from each source's first group.
     *
     * @param expected heads known from where the keeper of the log cannot write
     * @param alive sources that still run, whose chains are rightly open
     */
    public List<Finding> audit(Collection<Group> all, Collection<ChainHead> expected, Set<String> alive) {
        Map<String, ChainWalk> walks = new TreeMap<>();
        all.stream()
                .sorted(Comparator.comparing(Group::source).thenComparingLong(Group::number))
                .forEach(group -> walk(walks, group.source()).meet(group));
        List<ChainHead> known = new ArrayList<>(expected);
        walks.values().forEach(walk -> known.addAll(walk.named()));
        known.forEach(head -> walk(walks, head.source()).compare(head));
        List<Finding> findings = new ArrayList<>();
        walks.forEach((source, walk) -> {
            if (!alive.contains(source)) {
                walk.requireClosed();
            }
            findings.addAll(walk.result().findings());
        });
        return findings;
    }

    private ChainWalk walk(Map<String, ChainWalk> walks, String source) {
        return walks.computeIfAbsent(source, it -> new ChainWalk(mac, ChainHead.none(it)));
    }
}
