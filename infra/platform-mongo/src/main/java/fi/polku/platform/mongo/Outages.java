package fi.polku.platform.mongo;

import com.mongodb.DuplicateKeyException;
import com.mongodb.MongoBulkWriteException;
import com.mongodb.MongoCommandException;
import com.mongodb.MongoConnectionPoolClearedException;
import com.mongodb.MongoCursorNotFoundException;
import com.mongodb.MongoException;
import com.mongodb.MongoExecutionTimeoutException;
import com.mongodb.MongoInterruptedException;
import com.mongodb.MongoNodeIsRecoveringException;
import com.mongodb.MongoNotPrimaryException;
import com.mongodb.MongoSecurityException;
import com.mongodb.MongoServerUnavailableException;
import com.mongodb.MongoSocketException;
import com.mongodb.MongoTimeoutException;
import com.mongodb.MongoWriteConcernException;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Tells a store or broker that is away, which time heals, from data that is wrong, which it does not. */
public final class Outages {

    private static final int LONGEST_CHAIN = 50;

    /** Answers of a server that cannot be reached by its own peers, is electing, shutting down or out of time. */
    private static final Set<Integer> PASSING_CODES = Set.of(
            6, 7, 50, 64, 89, 91, 100, 133, 134, 189, 262, 9001, 10058, 10107, 11600, 11602, 13388, 13435, 13436);

    /** Known by name, so that a module without Kafka needs none. */
    private static final Set<String> PASSING_KAFKA = Set.of(
            "org.apache.kafka.common.errors.RetriableException", "org.apache.kafka.common.errors.InterruptException");

    private Outages() {}

    /** Whether this failure, or one that caused it, comes from a store or broker that could not be reached or did not answer. */
    public static boolean isOutage(@Nullable Throwable failure) {
        Throwable link = failure;
        for (int depth = 0; link != null && depth < LONGEST_CHAIN; depth++) {
            if (isPassing(link)) {
                return true;
            }
            link = link.getCause();
        }
        return false;
    }

    private static boolean isPassing(Throwable failure) {
        return switch (failure) {
            case Unavailable _ -> true;
            case MongoBulkWriteException e -> e.getWriteErrors().isEmpty() && e.getWriteConcernError() != null;
            case MongoException e -> isPassingMongo(e);
            default -> isPassingKafka(failure.getClass());
        };
    }

    private static boolean isPassingMongo(MongoException failure) {
        return switch (failure) {
            case DuplicateKeyException _ -> false;
            case MongoTimeoutException _,
                    MongoExecutionTimeoutException _,
                    MongoSocketException _,
                    MongoServerUnavailableException _,
                    MongoConnectionPoolClearedException _,
                    MongoNotPrimaryException _,
                    MongoNodeIsRecoveringException _,
                    MongoCursorNotFoundException _,
                    MongoInterruptedException _,
                    MongoSecurityException _,
                    MongoWriteConcernException _ -> true;
            case MongoCommandException e -> PASSING_CODES.contains(e.getErrorCode());
            default -> failure.hasErrorLabel("RetryableWriteError");
        };
    }

    private static boolean isPassingKafka(@Nullable Class<?> type) {
        return type != null && (PASSING_KAFKA.contains(type.getName()) || isPassingKafka(type.getSuperclass()));
    }
}
