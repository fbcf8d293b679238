package fi.polku.platform.test.stack;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Several real {@code mongod} that keep the same data among them, as an installation's do: with its delays. */
public final class MongodSet implements AutoCloseable {

    private final List<MongodProcess> members = new ArrayList<>();

    private MongodSet() {}

    /** Returns once all of them are members. */
    public static MongodSet start(Path binary, Path folder, int size) {
        MongodSet set = new MongodSet();
        try {
            for (int i = 0; i < size; i++) {
                set.members.add(MongodProcess.member(binary, folder.resolve("member-" + i)));
            }
            ReplicaSet.initiate(
                    set.members.getFirst().directUri(),
                    set.members.stream().map(MongodProcess::host).toList());
            set.members.forEach(member -> ReplicaSet.awaitMember(member.directUri()));
            return set;
        } catch (RuntimeException e) {
            set.close();
            throw e;
        }
    }

    public String uri() {
        return members.stream()
                .map(MongodProcess::host)
                .collect(Collectors.joining(",", "mongodb://", "/?replicaSet=" + ReplicaSet.NAME));
    }

    /** Ends the member that takes writes, as a power cut would, and returns it. */
    public MongodProcess killPrimary() {
        String primary = primary();
        MongodProcess victim = members.stream()
                .filter(member -> member.host().equals(primary))
                .findFirst()
                .orElseThrow();
        victim.kill();
        return victim;
    }

    /** The address of the member that takes writes; waits for one to be elected. */
    public String primary() {
        return ReplicaSet.primary(uri());
    }

    /** Starts a member that was killed; returns once it follows the others. */
    public void startAgain(MongodProcess member) {
        member.start();
        ReplicaSet.awaitMember(member.directUri());
    }

    @Override
    public void close() {
        members.forEach(MongodProcess::close);
    }
}
