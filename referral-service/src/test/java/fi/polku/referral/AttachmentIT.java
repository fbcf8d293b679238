package fi.polku.referral;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Updates;
import fi.polku.platform.mongo.Chore;
import fi.polku.platform.test.Person;
import fi.polku.platform.test.Reply;
import fi.polku.referral.attachments.Clamd;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.UUID;
import org.bson.Document;
import org.bson.types.Binary;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class AttachmentIT {
    private static final int MOST = 20 * 1024 * 1024;
    private static final byte[] PDF = "%PDF-1.7\nLiitekanaria".getBytes(US_ASCII);
    private static final HttpClient HTTP = HttpClient.newHttpClient();
    private static final Person TIINA = Service.as("tiina");

    @AfterEach
    void scannerAnswers() {
        Clamd.SHARED.become(Clamd.Mode.ANSWERING);
    }

    @Test
    void givesBackTheLargestFileAsItWasSent() {
        Reply form = begun(Given.client());
        byte[] file = pdf(MOST);

        Reply announced = announced(form, "examinations", "Lausunto 1.2.2026 ä.pdf");
        Reply sent = sent(announced, BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(file)));
        HttpResponse<byte[]> got = download(TIINA, announced);

        assertThat(announced.text("/state")).isEqualTo("AWAITING_FILE");
        assertThat(sent.status()).as(sent.body()).isEqualTo(200);
        assertThat(sent.text("/state")).isEqualTo("READY");
        assertThat(sent.json().path("size").asInt(0)).isEqualTo(MOST);
        assertThat(got.statusCode()).isEqualTo(200);
        assertThat(Arrays.equals(got.body(), file)).isTrue();
        assertThat(got.headers().firstValue("Content-Type")).hasValue("application/pdf");
        assertThat(got.headers().firstValue("Content-Disposition"))
                .get()
                .asString()
                .startsWith("attachment;")
                .contains("filename*=UTF-8''Lausunto%201.2.2026%20%C3%A4.pdf");
        assertThat(got.headers().firstValue("X-Content-Type-Options")).hasValue("nosniff");
        assertThat(got.headers().firstValue("Content-Security-Policy")).hasValue("default-src 'none'; sandbox");
        assertThat(got.headers().firstValue("Cache-Control")).get().asString().contains("no-store");
    }

    @Test
    void storesNothingOfAFileThatIsTooLargeEmptyOrNotWhatItWasSaidToBe() {
        Reply announced = announced(begun(Given.client()), "wishes", "kirje.pdf");
        long before = chunks().countDocuments();
        byte[] tooLarge = pdf(MOST + 1);

        Reply large = sent(announced, BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(tooLarge)));
        Reply empty = sent(announced, BodyPublishers.noBody());
        Reply page = sent(announced, BodyPublishers.ofString("<html><script>alert(1)</script></html>"));
        Reply picture = sent(announced, BodyPublishers.ofByteArray(new byte[] {(byte) 0xff, (byte) 0xd8, (byte) 0xff}));

        assertThat(large.status()).isEqualTo(413);
        assertThat(large.code()).isEqualTo("body-too-large");
        assertThat(empty.status()).isEqualTo(422);
        assertThat(empty.faults()).containsExactly(" file-empty");
        assertThat(page.faults()).containsExactly(" file-not-its-type");
        assertThat(picture.faults()).containsExactly(" file-not-its-type");
        assertThat(chunks().countDocuments()).isEqualTo(before);
        assertThat(TIINA.get(path(announced)).text("/state")).isEqualTo("AWAITING_FILE");
        assertThat(download(TIINA, announced).statusCode()).isEqualTo(404);
    }

    @Test
    void storesNothingOfAnInfectedFile() {
        Reply announced = announced(begun(Given.client()), "wishes", "kirje.pdf");
        long before = chunks().countDocuments();

        Reply refused = sent(announced, BodyPublishers.ofByteArray(infected()));

        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.code()).isEqualTo("file-infected");
        assertThat(chunks().countDocuments()).isEqualTo(before);
        assertThat(sent(announced, BodyPublishers.ofByteArray(PDF)).text("/state"))
                .isEqualTo("READY");
    }

    @Test
    void letsNobodyReadAFileBeforeTheScannerHasAnswered() {
        Reply form = begun(Given.client());
        Clamd.SHARED.become(Clamd.Mode.FAILING);
        Reply clean = announced(form, "wishes", "kirje.pdf");
        Reply bad = announced(form, "wishes", "toinen.pdf");
        assertThat(sent(clean, BodyPublishers.ofByteArray(PDF)).text("/state")).isEqualTo("SCANNING");
        assertThat(sent(bad, BodyPublishers.ofByteArray(infected())).text("/state"))
                .isEqualTo("SCANNING");
        assertThat(download(TIINA, clean).statusCode()).isEqualTo(409);
        chore("unscannedAttachments");
        assertThat(TIINA.get(path(clean)).text("/state")).isEqualTo("SCANNING");

        Clamd.SHARED.become(Clamd.Mode.ANSWERING);
        chore("unscannedAttachments");

        assertThat(download(TIINA, clean).body()).isEqualTo(PDF);
        assertThat(TIINA.get(path(bad)).text("/state")).isEqualTo("INFECTED");
        assertThat(download(TIINA, bad).statusCode()).isEqualTo(404);
    }

    @Test
    void scansOthersWhereOneFileCannotBeTold() {
        Reply form = begun(Given.client());
        Clamd.SHARED.become(Clamd.Mode.FAILING);
        Reply broken = announced(form, "wishes", "kirje.pdf");
        Reply clean = announced(form, "wishes", "toinen.pdf");
        long before = chunks().countDocuments();
        sent(broken, BodyPublishers.ofByteArray(PDF));
        assertThat(chunks().countDocuments()).isEqualTo(before + 1);
        chunks().deleteOne(Filters.eq("content", contentOf(broken)));
        sent(clean, BodyPublishers.ofByteArray(PDF));
        Clamd.SHARED.become(Clamd.Mode.ANSWERING);

        chore("unscannedAttachments");

        assertThat(TIINA.get(path(broken)).text("/state")).isEqualTo("SCANNING");
        assertThat(TIINA.get(path(clean)).text("/state")).isEqualTo("READY");
    }

    private static UUID contentOf(Reply attachment) {
        return Objects.requireNonNull(Service.database()
                        .getCollection("attachment")
                        .find(Filters.eq(attachment.id()))
                        .first())
                .getEmbedded(List.of("state", "file", "content"), UUID.class);
    }

    @Test
    void showsAFileToThoseWhoMayReadItsKindOfDataInAFinishedForm() {
        UUID client = Given.client();
        Given.permission(client, World.SERVICE);
        TIINA.create("/referrals", Given.referral(client, "service", World.SERVICE, true));
        Reply form = begun(client);
        Reply letter = announced(form, "wishes", "kirje.pdf");
        Reply statement = announced(form, "examinations", "lausunto.pdf");
        sent(letter, BodyPublishers.ofByteArray(PDF));
        sent(statement, BodyPublishers.ofByteArray(PDF));
        Person rita = Service.as("rita");
        int unfinished = download(rita, letter).statusCode();
        finish(form);

        assertThat(unfinished).isEqualTo(404);
        assertThat(download(rita, letter).body()).isEqualTo(PDF);
        assertThat(download(rita, statement).statusCode()).isEqualTo(404);
        assertThat(rita.get(path(statement)).status()).isEqualTo(404);
        assertThat(rita.get("/forms/" + form.id() + "/attachments")
                        .json()
                        .path("items")
                        .size())
                .isEqualTo(1);
        assertThat(rita.delete(path(letter), "\"2\"").status()).isEqualTo(404);
        assertThat(download(Service.as("beate"), letter).statusCode()).isEqualTo(404);
    }

    @Test
    void keepsTheFilesOfAFinishedEditionAndForgetsThoseOfNone() {
        Reply form = begun(Given.client());
        Reply kept = announced(form, "wishes", "kirje.pdf");
        Reply forgotten = announced(form, "wishes", "toinen.pdf");
        sent(kept, BodyPublishers.ofByteArray(PDF));
        sent(forgotten, BodyPublishers.ofByteArray(PDF));
        long before = chunks().countDocuments();

        assertThat(TIINA.delete(path(forgotten), "\"2\"").status()).isEqualTo(204);
        Reply finished = finish(form);
        Reply late = TIINA.delete(path(kept), "\"2\"");
        TIINA.command("/forms/" + form.id() + "/reopen", finished.etag(), null);
        assertThat(TIINA.delete(path(kept), "\"2\"").status()).isEqualTo(204);

        assertThat(late.code()).isEqualTo("form-finished");
        assertThat(chunks().countDocuments()).isEqualTo(before - 1);
        assertThat(TIINA.get(path(forgotten)).status()).isEqualTo(404);
        assertThat(TIINA.get("/forms/" + form.id() + "/attachments").list("/items"))
                .isEmpty();
        assertThat(download(TIINA, kept).body()).isEqualTo(PDF);
    }

    @Test
    void refusesWhatIsAnnouncedWrongly() {
        Reply form = begun(Given.client());
        String key = UUID.randomUUID().toString();

        Reply unknown = announce(form, key, "unheardOf", "kirje.pdf", "application/pdf");
        Reply script = announce(form, key, "wishes", "kirje.html", "text/html");
        Reply path = announce(form, key, "wishes", "../kirje.pdf", "application/pdf");
        Reply first = announce(form, key, "wishes", "kirje.pdf", "application/pdf");
        Reply repeat = announce(form, key, "wishes", "kirje.pdf", "application/pdf");
        Reply other = announce(form, key, "wishes", "muu.pdf", "application/pdf");

        assertThat(unknown.faults()).containsExactly("/section unknown-code");
        assertThat(script.faults()).containsExactly("/type unknown-code");
        assertThat(path.faults()).containsExactly("/name invalid");
        assertThat(repeat.id()).isEqualTo(first.id());
        assertThat(other.code()).isEqualTo("idempotency-conflict");
        sent(first, BodyPublishers.ofByteArray(PDF));
        assertThat(sent(first, BodyPublishers.ofByteArray(PDF)).status()).isEqualTo(412);
        assertThat(Person.send(TIINA.request(path(first) + "/file")
                                .header("If-Match", "\"2\"")
                                .PUT(BodyPublishers.ofByteArray(PDF)))
                        .code())
                .isEqualTo("file-there");
    }

    @Test
    void storesNeitherFileNorNameInTheClear() {
        Reply announced = announced(begun(Given.client()), "wishes", "Nimikanaria.pdf");
        sent(announced, BodyPublishers.ofByteArray(PDF));

        Document stored = Service.database()
                .getCollection("attachment")
                .find(Filters.eq(announced.id()))
                .first();
        assertThat(stored).isNotNull().asString().doesNotContain("Nimikanaria");
        assertThat(chunks().find().map(chunk -> chunk.get("data", Binary.class).getData()))
                .allSatisfy(data -> assertThat(new String(data, ISO_8859_1)).doesNotContain("Liitekanaria"));
    }

    @Test
    void sweepsWhatNothingRefersTo() {
        Reply announced = announced(begun(Given.client()), "wishes", "kirje.pdf");
        Reply never = announced(begun(Given.client()), "wishes", "kirje.pdf");
        sent(announced, BodyPublishers.ofByteArray(PDF));
        Instant yesterday = Instant.now().minusSeconds(25 * 60 * 60);
        chunks().updateMany(Filters.empty(), Updates.set("at", yesterday));
        Service.database()
                .getCollection("attachment")
                .updateOne(Filters.eq(never.id()), Updates.set("state.announcedAt", yesterday));
        UUID old = orphan(yesterday);
        UUID fresh = orphan(Instant.now());

        chore("forgottenAttachments");

        assertThat(chunks().countDocuments(Filters.eq("content", old))).isZero();
        assertThat(chunks().countDocuments(Filters.eq("content", fresh))).isEqualTo(2);
        assertThat(download(TIINA, announced).body()).isEqualTo(PDF);
        assertThat(TIINA.get(path(never)).status()).isEqualTo(404);
    }

    private static UUID orphan(Instant at) {
        UUID content = UUID.randomUUID();
        for (int number = 0; number < 2; number++) {
            chunks().insertOne(new Document("_id", content + ":" + number)
                    .append("content", content)
                    .append("number", number)
                    .append("at", at)
                    .append("data", new Binary(new byte[10])));
        }
        return content;
    }

    private static MongoCollection<Document> chunks() {
        return Service.database().getCollection("attachment_chunk");
    }

    private static void chore(String name) {
        Service.bean(name, Chore.class).work().run();
    }

    private static Reply begun(UUID client) {
        return TIINA.create("/forms", "{\"client\":\"" + client + "\"}");
    }

    private static Reply finish(Reply form) {
        String body = ("{'sections':{'presentState':{'situation':'Työttömänä'},'goals':{'goals':'Työ'},"
                        + "'question':{'question':'Mikä auttaisi?'}}}")
                .replace('\'', '"');
        Reply saved = Person.send(TIINA.json("/forms/" + form.id())
                .header("If-Match", form.etag())
                .method("PATCH", BodyPublishers.ofString(body)));
        Reply finished = TIINA.command("/forms/" + form.id() + "/finish", saved.etag(), null);
        assertThat(finished.status()).as(finished.body()).isEqualTo(200);
        return finished;
    }

    private static Reply announced(Reply form, String section, String name) {
        String key = UUID.randomUUID().toString();
        Reply announced = announce(form, key, section, name, "application/pdf");
        assertThat(announced.status()).as(announced.body()).isEqualTo(201);
        return announced;
    }

    private static Reply announce(Reply form, String key, String section, String name, String type) {
        return TIINA.create(
                "/forms/" + form.id() + "/attachments",
                "{\"section\":\"%s\",\"name\":\"%s\",\"type\":\"%s\"}".formatted(section, name, type),
                key);
    }

    private static Reply sent(Reply announced, BodyPublisher file) {
        return Person.send(TIINA.request(path(announced) + "/file")
                .header("Content-Type", "application/pdf")
                .header("If-Match", announced.etag())
                .PUT(file));
    }

    private static HttpResponse<byte[]> download(Person person, Reply attachment) {
        try {
            return HTTP.send(person.request(path(attachment) + "/file").build(), BodyHandlers.ofByteArray());
        } catch (IOException e) {
            throw new AssertionError(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError(e);
        }
    }

    private static String path(Reply attachment) {
        return "/forms/" + attachment.text("/form") + "/attachments/" + attachment.id();
    }

    private static byte[] pdf(int size) {
        byte[] file = new byte[size];
        new Random(size).nextBytes(file);
        System.arraycopy(PDF, 0, file, 0, PDF.length);
        return file;
    }

    private static byte[] infected() {
        return ("%PDF-1.7\n" + Clamd.EICAR).getBytes(US_ASCII);
    }
}
