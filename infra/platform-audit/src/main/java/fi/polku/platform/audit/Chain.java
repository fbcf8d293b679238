package fi.polku.platform.audit;

import fi.polku.platform.audit.Content.Kind;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** Numbers one source's entries and groups and chains them; for one thread, which writes each group before it asks for the next. */
final class Chain {

    private final ChainMac mac;
    private ChainHead head;

    Chain(String source, ChainMac mac) {
        this.mac = mac;
        this.head = ChainHead.none(source);
    }

    /** One use that waits to be kept. */
    record Use(Instant at, Actor actor, Access access) {}

    Group open(Instant at, List<ChainHead> unclosed) {
        return next(new Content(Kind.OPENING, at, head.entries(), List.of(), unclosed));
    }

    Group add(Instant at, List<Use> uses) {
        List<Entry> entries = new ArrayList<>(uses.size());
        for (Use use : uses) {
            entries.add(new Entry(head.entries() + entries.size() + 1, use.at(), use.actor(), use.access()));
        }
        return next(new Content(Kind.ENTRIES, at, head.entries(), entries, List.of()));
    }

    Group close(Instant at) {
        return next(new Content(Kind.CLOSING, at, head.entries(), List.of(), List.of()));
    }

    private Group next(Content content) {
        Group group = mac.seal(head.source(), head.number() + 1, head.mac(), AuditJson.write(content));
        head = new ChainHead(
                group.source(),
                group.number(),
                group.mac(),
                content.entriesBefore() + content.entries().size(),
                content.kind() == Kind.CLOSING);
        return group;
    }
}
