package fi.polku.gateway.request;

import fi.polku.gateway.problem.Correlation;
import fi.polku.gateway.problem.Fault;
import fi.polku.gateway.problem.Problems;
import io.netty.buffer.Unpooled;
import io.netty.channel.ChannelDuplexHandler;
import io.netty.channel.ChannelFutureListener;
import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.ChannelPromise;
import io.netty.handler.codec.http.DefaultFullHttpResponse;
import io.netty.handler.codec.http.HttpHeaderNames;
import io.netty.handler.codec.http.HttpHeaderValues;
import io.netty.handler.codec.http.HttpRequest;
import io.netty.handler.codec.http.HttpResponse;
import io.netty.handler.codec.http.HttpResponseStatus;
import io.netty.handler.codec.http.HttpVersion;
import io.netty.util.ReferenceCountUtil;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;

/**
 * Answers what cannot be read in one way only, before Reactor Netty would with an empty answer or the next reader with
 * another understanding, and hangs up: nobody can tell where the next request would begin.
 */
final class MalformedRequests extends ChannelDuplexHandler {
    private final Problems problems;
    private int unanswered;

    MalformedRequests(Problems problems) {
        this.problems = problems;
    }

    @Override
    public void channelRead(ChannelHandlerContext context, Object message) {
        if (message instanceof HttpRequest request) {
            var fault = RequestSyntax.fault(request);
            if (fault != null) {
                ReferenceCountUtil.release(message);
                refuse(context, fault);
                return;
            }
            unanswered++;
        }
        context.fireChannelRead(message);
    }

    @Override
    public void write(ChannelHandlerContext context, Object message, ChannelPromise promise) {
        if (message instanceof HttpResponse response && response.status().code() >= 200) {
            unanswered--;
        }
        var _ = context.write(message, promise);
    }

    private void refuse(ChannelHandlerContext context, Fault fault) {
        context.channel().config().setAutoRead(false);
        if (unanswered > 0) {
            // An answer now would be taken for the answer to the request before.
            var _ = context.close();
        } else {
            var _ = context.writeAndFlush(answer(fault)).addListener(ChannelFutureListener.CLOSE);
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
        SecurityHeaders.write(headers, ContentPolicy.nothing());
        headers.forEach(answer.headers()::set);
        answer.headers().set(HttpHeaderNames.CONTENT_LENGTH, body.readableBytes());
        answer.headers().set(HttpHeaderNames.CONNECTION, HttpHeaderValues.CLOSE);
        return answer;
    }
}
