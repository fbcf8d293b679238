package fi.polku.referral.mail;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/** A mail server that keeps what it takes. */
public final class MailServer implements AutoCloseable {
    /** The one that the running service sends by. */
    public static final MailServer SHARED = overTls();

    public static final String LINK = "https://polku.example.invalid/n/";

    static {
        Runtime.getRuntime().addShutdownHook(new Thread(SHARED::close));
    }

    private final GreenMail server;

    private MailServer(GreenMail server) {
        this.server = server;
        server.start();
    }

    /** TLS from the first byte, with a certificate for {@code localhost} that only {@link Certificate} vouches for. */
    static MailServer overTls() {
        Certificate.use();
        return new MailServer(new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTPS)));
    }

    static MailServer inTheClear() {
        return new MailServer(new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP)));
    }

    int port() {
        return (server.getSmtps() == null ? server.getSmtp() : server.getSmtps()).getPort();
    }

    /** The settings of a service that sends by it, as an operator writes them. */
    public Map<String, String> settings() {
        return Map.of(
                "spring.mail.host", "localhost",
                "spring.mail.port", Integer.toString(port()),
                "spring.mail.ssl.enabled", "true",
                "spring.mail.ssl.bundle", "mail",
                "spring.ssl.bundle.jks.mail.truststore.location",
                        Certificate.file().toUri().toString(),
                "spring.ssl.bundle.jks.mail.truststore.type", "PKCS12",
                "spring.ssl.bundle.jks.mail.truststore.password", Certificate.PASSWORD,
                "polku.referral.mail.from", "polku@example.invalid",
                "polku.referral.mail.link", LINK,
                // Tests send by themselves.
                "polku.referral.mail.every", "P1D");
    }

    /** What came for one address. */
    public List<MimeMessage> receivedFor(String address) {
        return Arrays.stream(server.getReceivedMessages())
                .filter(mail -> recipient(mail).equals(address))
                .toList();
    }

    private static String recipient(MimeMessage mail) {
        try {
            return mail.getAllRecipients()[0].toString();
        } catch (MessagingException e) {
            throw new AssertionError(e);
        }
    }

    @Override
    public void close() {
        server.stop();
    }
}
