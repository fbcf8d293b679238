package fi.polku.gateway.request;

import fi.polku.gateway.problem.Fault;
import fi.polku.gateway.problem.Refused;
import io.netty.handler.timeout.ReadTimeoutException;
import java.util.concurrent.atomic.AtomicLong;
import org.springframework.core.io.buffer.DataBuffer;
import org.springframework.core.io.buffer.DataBufferUtils;
import org.springframework.http.HttpHeaders;
import org.springframework.http.server.reactive.ServerHttpRequest;
import org.springframework.http.server.reactive.ServerHttpRequestDecorator;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.core.publisher.SynchronousSink;

/** A body that stops when it grows too large, takes too long, or when all bodies together would not fit. */
final class CountedBody extends ServerHttpRequestDecorator {
    private final Allowed allowed;
    private final long room;
    private final AtomicLong heldByAll;
    private final AtomicLong held = new AtomicLong();

    CountedBody(ServerHttpRequest request, Allowed allowed, long room, AtomicLong heldByAll) {
        super(request);
        this.room = room;
        this.allowed = allowed;
        this.heldByAll = heldByAll;
    }

    @Override
    public Flux<DataBuffer> getBody() {
        return super.getBody()
                .handle(this::count)
                .takeUntilOther(Mono.delay(allowed.within()).flatMap(_ -> Mono.error(tooSlow())))
                .onErrorMap(ReadTimeoutException.class, _ -> tooSlow());
    }

    private void count(DataBuffer part, SynchronousSink<DataBuffer> sink) {
        var size = part.readableByteCount();
        if (held.addAndGet(size) > allowed.bytes()) {
            refuse(part, sink, BodyLimit.tooLarge(), size);
        } else if (allowed.gathered() && heldByAll.addAndGet(size) > room) {
            heldByAll.addAndGet(-size);
            refuse(part, sink, BodyLimit.noRoom(), size);
        } else {
            sink.next(part);
        }
    }

    private void refuse(DataBuffer part, SynchronousSink<DataBuffer> sink, Refused refused, int size) {
        held.addAndGet(-size);
        DataBufferUtils.release(part);
        sink.error(refused);
    }

    /** Gives back the room once the request is over. */
    void forget() {
        if (allowed.gathered()) {
            heldByAll.addAndGet(-held.getAndSet(0));
        }
    }

    private static Refused tooSlow() {
        return new Refused(Fault.REQUEST_TIMEOUT).with(HttpHeaders.CONNECTION, "close");
    }
}
