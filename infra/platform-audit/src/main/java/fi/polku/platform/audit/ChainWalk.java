package fi.polku.platform.audit;

import fi.polku.platform.audit.Content.Kind;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Goes along one source's groups and notes what does not fit; after a fault it goes on from the group it met. */
final class ChainWalk {

    private final ChainMac mac;
    private final List<Finding> findings = new ArrayList<>();
    private final Map<Long, String> macs = new HashMap<>();
    private final List<ChainHead> named = new ArrayList<>();
    private ChainHead head;
    private long verifiedThrough;
    private boolean broken;

    ChainWalk(ChainMac mac, ChainHead from) {
        this.mac = mac;
        this.head = from;
        this.verifiedThrough = from.number();
        this.broken = from.entries() == ChainHead.UNKNOWN;
        macs.put(from.number(), from.mac());
    }

    void meet(Group group) {
        String known = macs.putIfAbsent(group.number(), group.mac());
        if (known != null && !known.equals(group.mac())) {
            note(Finding.Kind.REWRITTEN, group.number());
        }
        if (group.number() > head.number()) {
            advance(group);
        }
        if (findings.isEmpty()) {
            verifiedThrough = head.number();
        }
    }

    /** What is known from elsewhere of this chain: a signed head, or what a later chain named when it was opened. */
    void compare(ChainHead expected) {
        String met = macs.get(expected.number());
        if (expected.number() > head.number()) {
            findings.add(new Finding(Finding.Kind.TAIL_CUT, expected.source(), head.number() + 1, expected.number()));
        } else if (met != null && !met.equals(expected.mac())) {
            note(Finding.Kind.REWRITTEN, expected.number());
        }
    }

    void requireClosed() {
        if (!head.closed()) {
            note(Finding.Kind.UNCLOSED, head.number());
        }
    }

    /** The chains that this one's genuine groups name. */
    List<ChainHead> named() {
        return named;
    }

    Verification result() {
        return new Verification(head, verifiedThrough, findings);
    }

    private void advance(Group group) {
        boolean follows = group.number() == head.number() + 1;
        if (!follows) {
            findings.add(new Finding(Finding.Kind.MISSING, group.source(), head.number() + 1, group.number() - 1));
        }
        if (!mac.fits(group)) {
            note(Finding.Kind.ALTERED, group.number());
            head = new ChainHead(group.source(), group.number(), group.mac(), ChainHead.UNKNOWN, false);
            broken = true;
            return;
        }
        if (follows && !broken && !group.previous().equals(head.mac())) {
            note(Finding.Kind.UNCHAINED, group.number());
        }
        genuine(group, group.content(), follows && !broken);
        broken = false;
    }

    private void genuine(Group group, Content content, boolean continues) {
        if ((continues && content.entriesBefore() != head.entries()) || !numbered(content)) {
            note(Finding.Kind.MISNUMBERED, group.number());
        }
        if (head.closed()) {
            note(Finding.Kind.AFTER_CLOSING, group.number());
        }
        named.addAll(content.unclosed());
        head = new ChainHead(
                group.source(),
                group.number(),
                group.mac(),
                content.entriesBefore() + content.entries().size(),
                content.kind() == Kind.CLOSING);
    }

    private static boolean numbered(Content content) {
        long expected = content.entriesBefore();
        for (Entry entry : content.entries()) {
            expected++;
            if (entry.number() != expected) {
                return false;
            }
        }
        return true;
    }

    private void note(Finding.Kind kind, long number) {
        findings.add(Finding.of(kind, head.source(), number));
    }
}
