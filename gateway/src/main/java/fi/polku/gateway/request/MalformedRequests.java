package fi.polku.gateway.request;

import fi.polku.gateway.problem.Correlation;
import fi.polku.gateway.problem.Fault;
import fi.polku.gateway.problem.Problems;
import io.netty.buffer.Unpooled;
import io.netty.channel.ChannelFutureListener;
import io.netty.channel.ChannelHandler.Sharable;
import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.ChannelInboundHandlerAdapter;
import io.netty.handler.codec.http.DefaultFullHttpResponse;
import io.netty.handler.codec.http.HttpHeaderNames;
import io.netty.handler.codec.http.HttpHeaderValues;
import io.netty.handler.codec.http.HttpRequest;
import io.netty.handler.codec.http.HttpResponseStatus;
import io.netty.handler.codec.http.HttpVersion;
import io.netty.handler.codec.http.TooLongHttpHeaderException;
import io.netty.handler.codec.http.TooLongHttpLineException;
import io.netty.util.ReferenceCountUtil;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;

/**
 * Answers what the HTTP decoder could not read, two lengths for one body among it, before Reactor Netty would with an
 * empty answer, and hangs up: nobody can tell where the next request would begin.
 */
@Sharable
final class MalformedRequests extends ChannelInboundHandlerAdapter {
    private final Problems problems;

    MalformedRequests(Problems problems) {
        this.problems = problems;
    }

    @Override
    public void channelRead(ChannelHandlerContext context, Object message) {
        if (message instanceof HttpRequest request && request.decoderResult().isFailure()) {
            var fault = fault(request.decoderResult().cause());
            ReferenceCountUtil.release(message);
            context.channel().config().setAutoRead(false);
            context.writeAndFlush(answer(fault)).addListener(ChannelFutureListener.CLOSE);
        } else {
            context.fireChannelRead(message);
        }
    }

    private DefaultFullHttpResponse answer(Fault fault) {
        var correlationId = Correlation.keepOrMake(null);
        var body = Unpooled.wrappedBuffer(problems.body(fault, null, null, correlationId));
        var status = HttpResponseStatus.valueOf(fault.status().value());
        var answer = new DefaultFullHttpResponse(HttpVersion.HTTP_1_1, status, body);
        var headers = new HttpHeaders();
        headers.setContentType(MediaType.APPLICATION_PROBLEM_JSON);
        headers.set(Correlation.HEADER, correlationId);
        SecurityHeaders.write(headers);
        headers.forEach(answer.headers()::set);
        answer.headers().set(HttpHeaderNames.CONTENT_LENGTH, body.readableBytes());
        answer.headers().set(HttpHeaderNames.CONNECTION, HttpHeaderValues.CLOSE);
        return answer;
    }

    private static Fault fault(Throwable cause) {
        return switch (cause) {
            case TooLongHttpLineException _ -> Fault.ADDRESS_TOO_LONG;
            case TooLongHttpHeaderException _ -> Fault.HEADERS_TOO_LARGE;
            default -> Fault.MALFORMED_REQUEST;
        };
    }
}
