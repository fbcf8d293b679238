package fi.polku.referral.live;

import fi.polku.contracts.PublishedType;
import fi.polku.contracts.Topics;
import fi.polku.contracts.referral.ReferralState;
import fi.polku.platform.messaging.Arrival;
import fi.polku.platform.messaging.ReadFrom;
import fi.polku.platform.messaging.UngroupedReader;
import fi.polku.platform.web.Caller;
import fi.polku.platform.web.Memberships;
import fi.polku.platform.web.Today;
import fi.polku.referral.directory.Directory;
import fi.polku.referral.directory.EntryKind;
import fi.polku.referral.units.Coordination;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;
import org.springframework.context.SmartLifecycle;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;

/**
 * Tells open streams of what their callers may see. Every replica reads the service's own topic for itself; a stream hears
 * of a referral only while its caller stands on one of its sides, asked anew for each.
 */
final class LiveUpdates implements SmartLifecycle {
    /** Then the page connects again, with whatever token it has then. */
    private static final Duration LONGEST = Duration.ofMinutes(10);

    /** Pages that one member may have open at a time. */
    static final int MOST = 10;

    private final UngroupedReader reader;
    private final Memberships memberships;
    private final Directory directory;
    private final Coordination coordination;
    private final Today today;
    private final boolean listens;
    private final Set<OpenStream> streams = ConcurrentHashMap.newKeySet();
    private final AtomicLong opened = new AtomicLong();
    private UngroupedReader.@Nullable Reading reading;

    LiveUpdates(
            UngroupedReader reader,
            Memberships memberships,
            Directory directory,
            Coordination coordination,
            Today today,
            boolean listens) {
        this.coordination = coordination;
        this.listens = listens;
        this.reader = reader;
        this.memberships = memberships;
        this.directory = directory;
        this.today = today;
    }

    SseEmitter open(Caller caller) {
        var emitter = new SseEmitter(0L);
        Instant until = today.now().plus(LONGEST);
        var stream = new OpenStream(
                opened.incrementAndGet(), caller, emitter, () -> today.now().isBefore(until) && isStillMember(caller));
        closeOldestOf(caller);
        streams.add(stream);
        emitter.onCompletion(() -> leave(stream));
        emitter.onError(_ -> leave(stream));
        Thread.ofVirtual().name("polku-stream").start(() -> {
            try {
                stream.run();
            } finally {
                leave(stream);
            }
        });
        return emitter;
    }

    @Override
    public synchronized void start() {
        // An operator's command opens no page.
        reading = !listens ? null : reader.read(Topics.REFERRAL, new ReadFrom.End(), this::arrived);
    }

    @Override
    public synchronized void stop() {
        streams.forEach(OpenStream::close);
        if (reading != null) {
            reading.close();
            reading = null;
        }
    }

    @Override
    public synchronized boolean isRunning() {
        return reading != null;
    }

    private void arrived(List<Arrival> arrivals) {
        for (Arrival arrival : arrivals) {
            if (!streams.isEmpty() && arrival.ceType().equals(PublishedType.REFERRAL.ceType())) {
                reader.parse(arrival, ReferralState.class)
                        .ifPresent(
                                referral -> tell(referral, new Update("referral", arrival.id(), arrival.sequence())));
            }
        }
    }

    /** A page that was left open somewhere gives way to the one just opened. */
    private void closeOldestOf(Caller caller) {
        List<OpenStream> own = streams.stream()
                .filter(stream -> stream.caller()
                        .membership()
                        .id()
                        .equals(caller.membership().id()))
                .sorted(Comparator.comparingLong(OpenStream::number))
                .toList();
        own.stream().limit(Math.max(0, own.size() - MOST + 1)).forEach(this::leave);
    }

    private void tell(ReferralState referral, Update update) {
        streams.stream().filter(stream -> concerns(stream.caller(), referral)).forEach(stream -> stream.tell(update));
    }

    private boolean concerns(Caller caller, ReferralState referral) {
        var units = directory.unitsOf(caller.unit());
        return units.contains(referral.senderUnit())
                || units.contains(referral.target().unit())
                || (referral.target().kind().equals(EntryKind.NETWORK.code())
                        && coordination
                                .networksOf(caller.membership().id())
                                .contains(referral.target().id()));
    }

    private boolean isStillMember(Caller caller) {
        return memberships.of(caller.user()).stream()
                .anyMatch(
                        membership -> membership.id().equals(caller.membership().id()));
    }

    private void leave(OpenStream stream) {
        stream.close();
        streams.remove(stream);
    }
}
