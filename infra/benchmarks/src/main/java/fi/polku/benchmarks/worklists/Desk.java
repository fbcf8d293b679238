package fi.polku.benchmarks.worklists;

import fi.polku.benchmarks.NotMeasurable;
import fi.polku.benchmarks.load.Operation;
import fi.polku.benchmarks.load.Wire;
import fi.polku.benchmarks.machine.User;
import java.io.IOException;
import java.net.URI;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import java.util.stream.Stream;

/** A demo user at work: lists, and moves. */
final class Desk {
    static final String REFERRALS = "/api/referral/referrals";

    private static final int OK = 200;
    private static final List<String> LISTS = Stream.of("sent", "received", "mine", "queue", "waiting", "overdue")
            .flatMap(box -> Stream.of("newest", "silence", "due").map(sort -> "?box=" + box + "&sort=" + sort))
            .map(query -> REFERRALS + query)
            .toList();

    private final User user;
    private final URI address;

    Desk(User user, URI address) {
        this.user = user;
        this.address = address;
    }

    /** Pages of every list in each of its orders. */
    Operation lists() {
        return reading(LISTS);
    }

    Operation counts() {
        return reading(List.of("/api/referral/referral-counts"));
    }

    Operation clients() {
        return reading(List.of("/api/referral/my-clients"));
    }

    Operation one(UUID referral) {
        return reading(List.of(REFERRALS + "/" + referral));
    }

    /** Referrals of one's own handed back to the queue and taken over again, one after the other: the more there are, the shorter each stays. */
    Operation moves(List<UUID> referrals) {
        var wire = new Wire(address);
        Deque<Own> owned = new ArrayDeque<>();
        referrals.forEach(referral -> owned.add(new Own(wire, REFERRALS + "/" + referral)));
        owned.forEach(Own::claim);
        return () -> {
            Own next = owned.remove();
            owned.add(next);
            return next.moves();
        };
    }

    private Operation reading(List<String> paths) {
        var wire = new Wire(address);
        return () -> wire.send("GET", paths.get(ThreadLocalRandom.current().nextInt(paths.size())), user.asking(), "")
                        .status()
                == OK;
    }

    /** Nobody else moves it, so that its version is known. */
    private final class Own {
        private final Wire wire;
        private final String path;
        private long version = 1;
        private boolean handed;

        Own(Wire wire, String path) {
            this.wire = wire;
            this.path = path;
        }

        void claim() {
            try {
                if (!did("claim")) {
                    throw new NotMeasurable("a referral could not be claimed");
                }
            } catch (IOException e) {
                throw new NotMeasurable("the service gave no answer: " + e.getMessage(), e);
            }
        }

        boolean moves() throws IOException {
            handed = !handed;
            return did(handed ? "hand-back" : "take-over");
        }

        private boolean did(String move) throws IOException {
            String headers = user.asking() + "If-Match: \"" + version + "\"\r\n";
            if (wire.send("POST", path + "/" + move, headers, "{}").status() != OK) {
                return false;
            }
            version++;
            return true;
        }
    }
}
