package fi.polku.reporting.accesslog;

import fi.polku.platform.audit.ChainHead;
import fi.polku.platform.audit.Confirmation;
import fi.polku.platform.audit.Finding;
import fi.polku.platform.audit.Group;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** An archive whose groups anybody may change. */
final class MemoryArchive implements Archive {
    final List<Group> groups = new ArrayList<>();
    final Set<Finding> findings = new LinkedHashSet<>();
    final Map<String, ChainHead> heads = new HashMap<>();
    private final Map<String, Confirmation> confirmed = new HashMap<>();

    @Override
    public ChainHead head(String source) {
        return heads.getOrDefault(source, ChainHead.none(source));
    }

    @Override
    public Confirmation confirmed(String source) {
        return confirmed.getOrDefault(source, new Confirmation(source, 0, false, ""));
    }

    @Override
    public void keep(List<Group> arrived, List<Finding> found, ChainHead head, Confirmation now) {
        groups.addAll(arrived);
        note(found);
        heads.put(head.source(), head);
        confirmed.put(head.source(), now);
    }

    @Override
    public List<Group> groups(String source, long after, long through, int limit) {
        return groups.stream()
                .filter(group -> group.source().equals(source) && group.number() > after && group.number() <= through)
                .sorted(Comparator.comparingLong(Group::number))
                .limit(limit)
                .toList();
    }

    @Override
    public void note(List<Finding> found) {
        findings.addAll(found);
    }

    @Override
    public List<Use> ofClient(UUID client, String region, LogPeriod period, int limit) {
        return List.of();
    }

    @Override
    public List<OpenChain> open() {
        return List.of();
    }

    @Override
    public List<Finding> findings(int limit) {
        return List.copyOf(findings);
    }
}
