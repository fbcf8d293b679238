package fi.polku.platform.mongo;

import com.mongodb.MongoClientSettings;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import org.bson.codecs.configuration.CodecRegistries;
import org.bson.codecs.configuration.CodecRegistry;

/**
 * How Java becomes BSON: records by their components, enums by name,
 * instants in milliseconds, dates without a zone as ISO text.
 */
final class Codecs {

    private Codecs() {}

    static CodecRegistry registry() {
        return CodecRegistries.fromRegistries(
                CodecRegistries.fromCodecs(
                        new IsoTextCodec<>(LocalDate.class, LocalDate::parse),
                        new IsoTextCodec<>(LocalTime.class, LocalTime::parse),
                        new IsoTextCodec<>(YearMonth.class, YearMonth::parse),
                        new IsoTextCodec<>(Duration.class, Duration::parse)),
                CodecRegistries.fromProviders(new RecordCodec.Provider()),
                MongoClientSettings.getDefaultCodecRegistry());
    }
}
