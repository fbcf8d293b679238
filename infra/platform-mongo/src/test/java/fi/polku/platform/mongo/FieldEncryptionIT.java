package fi.polku.platform.mongo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.mongodb.client.MongoDatabase;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Base64;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.bson.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class FieldEncryptionIT {

    private static final UUID CLIENT = Ids.next();
    private static final UUID REFERRAL = Ids.next();
    private static final KeyScope SCOPE = new KeyScope("18", CLIENT, "soite", "work-ability");
    private static final FieldAddress QUESTION = new FieldAddress("18", "referral", REFERRAL, "question");
    private static final String TEXT = "Selkä ei kestä seisomatyötä, åtta timmar är för mycket. ÄÖ €";

    @TempDir
    private Path folder = Path.of("");

    private final MongoDatabase database = Stores.fresh();

    @BeforeEach
    void mountsTheRegionsKey() throws Exception {
        new MountedKeyset(folder).mount("18");
    }

    @Test
    void readsBackWhatItEncrypted() {
        String cipher = process().encrypt(SCOPE, QUESTION, TEXT);

        assertThat(cipher).isNotEqualTo(TEXT);
        assertThat(process().decrypt(SCOPE, QUESTION, cipher)).isEqualTo(TEXT);
    }

    @Test
    void readsBackAnEmptyTextAndALongOne() {
        FieldEncryption encryption = process();

        for (String text : List.of("", "x".repeat(64 * 1024))) {
            assertThat(encryption.decrypt(SCOPE, QUESTION, encryption.encrypt(SCOPE, QUESTION, text)))
                    .isEqualTo(text);
        }
    }

    @Test
    void encryptsTheSameTextDifferentlyEachTime() {
        FieldEncryption encryption = process();

        assertThat(encryption.encrypt(SCOPE, QUESTION, TEXT)).isNotEqualTo(encryption.encrypt(SCOPE, QUESTION, TEXT));
    }

    static Stream<FieldAddress> otherAddresses() {
        return Stream.of(
                new FieldAddress("20", "referral", REFERRAL, "question"),
                new FieldAddress("18", "client", REFERRAL, "question"),
                new FieldAddress("18", "referral", Ids.next(), "question"),
                new FieldAddress("18", "referral", REFERRAL, "goals"),
                new FieldAddress("1", "8referral", REFERRAL, "question"));
    }

    @ParameterizedTest
    @MethodSource("otherAddresses")
    void refusesATextMovedElsewhere(FieldAddress elsewhere) {
        FieldEncryption encryption = process();
        String cipher = encryption.encrypt(SCOPE, QUESTION, TEXT);

        assertThatThrownBy(() -> encryption.decrypt(SCOPE, elsewhere, cipher)).isInstanceOf(FieldUnreadable.class);
    }

    @Test
    void refusesATextUnderAnotherScopesKey() {
        FieldEncryption encryption = process();
        var other = new KeyScope("18", CLIENT, "kela", "work-ability");
        encryption.encrypt(other, QUESTION, TEXT);
        String cipher = encryption.encrypt(SCOPE, QUESTION, TEXT);

        assertThatThrownBy(() -> encryption.decrypt(other, QUESTION, cipher)).isInstanceOf(FieldUnreadable.class);
    }

    @Test
    void refusesATextWithAnyByteAltered() {
        FieldEncryption encryption = process();
        byte[] cipher = Base64.getDecoder().decode(encryption.encrypt(SCOPE, QUESTION, "short"));

        for (int position = 0; position < cipher.length; position++) {
            byte[] altered = cipher.clone();
            altered[position] ^= 1;
            String text = Base64.getEncoder().encodeToString(altered);
            assertThatThrownBy(() -> encryption.decrypt(SCOPE, QUESTION, text))
                    .as("byte %d", position)
                    .isInstanceOf(FieldUnreadable.class);
        }
    }

    @Test
    void refusesWhatIsNoCipherWithoutQuotingIt() {
        FieldEncryption encryption = process();
        encryption.encrypt(SCOPE, QUESTION, TEXT);

        assertThatThrownBy(() -> encryption.decrypt(SCOPE, QUESTION, "Matti Meikäläinen"))
                .isInstanceOf(FieldUnreadable.class)
                .hasMessageNotContaining("Matti");
    }

    @Test
    void makesOneKeyWhenManyProcessesNeedItAtOnce() {
        List<FieldEncryption> processes =
                IntStream.range(0, 12).mapToObj(_ -> process()).toList();

        List<String> ciphers = processes.parallelStream()
                .map(encryption -> encryption.encrypt(SCOPE, QUESTION, TEXT))
                .toList();

        FieldEncryption reader = process();
        assertThat(ciphers)
                .allSatisfy(cipher ->
                        assertThat(reader.decrypt(SCOPE, QUESTION, cipher)).isEqualTo(TEXT));
        assertThat(database.getCollection("data_keys").countDocuments()).isEqualTo(1);
    }

    @Test
    void storesNoKeyThatOpensWithoutTheRegionsKey() throws Exception {
        String cipher = process().encrypt(SCOPE, QUESTION, TEXT);

        new MountedKeyset(folder).mount("18");

        assertThatThrownBy(() -> process().decrypt(SCOPE, QUESTION, cipher)).isInstanceOf(FieldUnreadable.class);
    }

    @Test
    void refusesAWrappedKeyPutInAnothersPlace() {
        FieldEncryption encryption = process();
        var other = new KeyScope("18", Ids.next(), "soite", "work-ability");
        String cipher = encryption.encrypt(SCOPE, QUESTION, TEXT);
        encryption.encrypt(other, QUESTION, TEXT);
        var keys = database.getCollection("data_keys");
        Document first = keys.find(new Document("_id", SCOPE.keyId())).first();

        keys.updateOne(
                new Document("_id", other.keyId()),
                new Document("$set", new Document("wrapped", first == null ? "" : first.get("wrapped"))));

        assertThatThrownBy(() -> process().decrypt(other, QUESTION, cipher)).isInstanceOf(FieldUnreadable.class);
    }

    @Test
    void namesTheRegionAndTheFileWhenItsKeyIsMissing() {
        var elsewhere = new KeyScope("20", CLIENT, "kainuu", "work-ability");

        assertThatThrownBy(() -> process().encrypt(elsewhere, QUESTION, TEXT))
                .isInstanceOf(KeyMissing.class)
                .hasMessageContaining("region 20")
                .hasMessageContaining(folder.resolve("20.json").toString());
    }

    @Test
    void readsNoKeyFromOutsideItsFolder() {
        var outside = new KeyScope("../18", CLIENT, "soite", "work-ability");

        assertThatThrownBy(() -> process().encrypt(outside, QUESTION, TEXT)).isInstanceOf(KeyMissing.class);
    }

    private FieldEncryption process() {
        var wrapping = new KeyWrapping(new RegionKeys(folder));
        return new TinkFieldEncryption(new DataKeys(new KeyDatabase(database), wrapping, Clock.systemUTC()));
    }
}
