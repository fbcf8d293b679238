package fi.polku.platform.mongo;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.MongoBulkWriteException;
import com.mongodb.MongoCommandException;
import com.mongodb.MongoException;
import com.mongodb.MongoNotPrimaryException;
import com.mongodb.MongoSocketReadTimeoutException;
import com.mongodb.MongoTimeoutException;
import com.mongodb.MongoWriteConcernException;
import com.mongodb.MongoWriteException;
import com.mongodb.ServerAddress;
import com.mongodb.WriteConcernResult;
import com.mongodb.WriteError;
import com.mongodb.bulk.BulkWriteError;
import com.mongodb.bulk.BulkWriteResult;
import com.mongodb.bulk.WriteConcernError;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.stream.Stream;
import org.apache.kafka.common.errors.NotEnoughReplicasException;
import org.apache.kafka.common.errors.RecordTooLargeException;
import org.apache.kafka.common.errors.SerializationException;
import org.apache.kafka.common.errors.TimeoutException;
import org.bson.BsonDocument;
import org.bson.BsonInt32;
import org.bson.BsonString;
import org.bson.codecs.configuration.CodecConfigurationException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class OutagesTests {

    private static final ServerAddress SERVER = new ServerAddress();
    private static final WriteConcernError LATE =
            new WriteConcernError(64, "WriteConcernFailed", "", new BsonDocument());

    static Stream<Throwable> outages() {
        return Stream.of(
                new Unavailable("away"),
                new MongoTimeoutException("no server"),
                new MongoSocketReadTimeoutException("slow", SERVER, new java.net.SocketTimeoutException()),
                new MongoNotPrimaryException(answer(10107), SERVER),
                new MongoCommandException(answer(11600), SERVER),
                new MongoWriteConcernException(LATE, WriteConcernResult.unacknowledged(), SERVER, Set.of()),
                bulk(List.of(), LATE),
                new TimeoutException("no broker"),
                new NotEnoughReplicasException("one of two"));
    }

    static Stream<Throwable> faultsOfTheData() {
        return Stream.of(
                new MongoWriteException(new WriteError(11000, "E11000", new BsonDocument()), SERVER, Set.of()),
                bulk(List.of(new BulkWriteError(11000, "E11000", new BsonDocument(), 0)), LATE),
                new MongoCommandException(answer(121), SERVER),
                new MongoException("something else"),
                new CodecConfigurationException("no codec"),
                new SerializationException("bad bytes"),
                new RecordTooLargeException("5 MB"),
                new StaleVersion(Ids.next(), 1),
                new IllegalArgumentException("bad"));
    }

    @ParameterizedTest
    @MethodSource("outages")
    void knowsAnOutageAlsoBehindOtherFailures(Throwable outage) {
        assertThat(Outages.isOutage(outage)).isTrue();
        assertThat(Outages.isOutage(new RuntimeException(new ExecutionException(outage))))
                .isTrue();
    }

    @ParameterizedTest
    @MethodSource("faultsOfTheData")
    void takesNoFaultOfTheDataForAnOutage(Throwable fault) {
        assertThat(Outages.isOutage(fault)).isFalse();
        assertThat(Outages.isOutage(new RuntimeException(new ExecutionException(fault))))
                .isFalse();
    }

    @Test
    void endsOnAChainOfCausesThatLoops() {
        var one = new IllegalStateException("one");
        one.initCause(new IllegalStateException("two", one));

        assertThat(Outages.isOutage(one)).isFalse();
        assertThat(Outages.isOutage(null)).isFalse();
    }

    private static BsonDocument answer(int code) {
        return new BsonDocument("ok", new BsonInt32(0))
                .append("code", new BsonInt32(code))
                .append("errmsg", new BsonString("refused"));
    }

    private static MongoBulkWriteException bulk(List<BulkWriteError> errors, WriteConcernError late) {
        return new MongoBulkWriteException(BulkWriteResult.unacknowledged(), errors, late, SERVER, Set.of());
    }
}
