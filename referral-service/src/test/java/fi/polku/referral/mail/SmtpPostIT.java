package fi.polku.referral.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Duration;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.springframework.mail.javamail.JavaMailSenderImpl;

/** Mail over real sockets: only by TLS, and only to whom it is meant for. */
class SmtpPostIT {
    private static final MailServer SERVER = MailServer.overTls();
    private static final UUID MESSAGE = new UUID(7, 1);
    private static final UUID NOTICE = new UUID(7, 2);

    @AfterAll
    static void stop() {
        SERVER.close();
    }

    @Test
    void deliversALinkAndACountToATrustedServer() throws Exception {
        post(trusting("localhost", SERVER.port())).send("link@example.invalid", MESSAGE, NOTICE, 3);

        assertThat(SERVER.receivedFor("link@example.invalid")).singleElement().satisfies(mail -> {
            assertThat(mail.getSubject()).isEqualTo("Polku (3)");
            assertThat(mail.getMessageID()).isEqualTo("<" + MESSAGE + "@polku>");
            assertThat(mail.getHeader("Auto-Submitted")).containsExactly("auto-generated");
            assertThat(mail.getContent().toString().lines().map(String::strip))
                    .containsExactly(
                            "Sinulle on ilmoituksia: 3",
                            "Du har meddelanden: 3",
                            "You have notices: 3",
                            "",
                            "https://polku.example.invalid/n/" + NOTICE);
        });
    }

    @Test
    void sendsNothingToAServerWhoseCertificateBearsAnotherName() {
        assertRefused(trusting("127.0.0.1", SERVER.port()), "name@example.invalid", SERVER);
    }

    @Test
    void sendsNothingToAServerThatNobodyVouchesForWhateverTheSettingsSay() {
        JavaMailSenderImpl sender = sender("localhost", SERVER.port());
        sender.getJavaMailProperties().setProperty("mail.smtp.ssl.enable", "true");
        sender.getJavaMailProperties().setProperty("mail.smtp.ssl.trust", "*");
        sender.getJavaMailProperties().setProperty("mail.smtp.ssl.checkserveridentity", "false");

        assertRefused(sender, "unknown@example.invalid", SERVER);
    }

    @Test
    void sendsNothingWithoutTls() {
        try (MailServer clear = MailServer.inTheClear()) {
            JavaMailSenderImpl sender = sender("localhost", clear.port());
            sender.getJavaMailProperties().setProperty("mail.smtp.starttls.required", "false");

            assertRefused(sender, "clear@example.invalid", clear);
        }
    }

    private static void assertRefused(JavaMailSenderImpl sender, String address, MailServer server) {
        assertThatExceptionOfType(PostUndelivered.class)
                .isThrownBy(() -> post(sender).send(address, MESSAGE, NOTICE, 1))
                .withMessageNotContaining(address);
        assertThat(server.receivedFor(address)).isEmpty();
    }

    private static SmtpPost post(JavaMailSenderImpl sender) {
        return new SmtpPost(sender, new MailSettings("polku@example.invalid", MailServer.LINK, Duration.ofDays(1)));
    }

    private static JavaMailSenderImpl trusting(String host, int port) {
        JavaMailSenderImpl sender = sender(host, port);
        sender.getJavaMailProperties().setProperty("mail.smtp.ssl.enable", "true");
        sender.getJavaMailProperties().put("mail.smtp.ssl.socketFactory", Certificate.trusting());
        return sender;
    }

    private static JavaMailSenderImpl sender(String host, int port) {
        var sender = new JavaMailSenderImpl();
        sender.setHost(host);
        sender.setPort(port);
        return sender;
    }
}
