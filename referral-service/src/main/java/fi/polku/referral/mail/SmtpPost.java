package fi.polku.referral.mail;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.util.UUID;
import org.springframework.mail.MailException;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import org.springframework.mail.javamail.MimeMessageHelper;

/** Mail by SMTP. */
final class SmtpPost implements Post {
    private final JavaMailSenderImpl sender;
    private final MailSettings settings;

    SmtpPost(JavaMailSenderImpl sender, MailSettings settings) {
        this.sender = VerifiedTls.on(sender);
        this.settings = settings;
    }

    @Override
    public void send(String address, UUID message, UUID notice, int count) {
        try {
            MimeMessage mail = sender.createMimeMessage();
            var helper = new MimeMessageHelper(mail, UTF_8.name());
            helper.setFrom(settings.from());
            helper.setTo(address);
            helper.setSubject("Polku (%d)".formatted(count));
            helper.setText(text(notice, count));
            mail.setHeader("Message-ID", "<" + message + "@polku>");
            // RFC 3834: nobody's holiday answers it.
            mail.setHeader("Auto-Submitted", "auto-generated");
            sender.send(mail);
        } catch (MessagingException | MailException undelivered) {
            throw new PostUndelivered(undelivered);
        }
    }

    /** In all three languages, as the mail knows nothing of its reader. */
    private String text(UUID notice, int count) {
        return """
                Sinulle on ilmoituksia: %1$d
                Du har meddelanden: %1$d
                You have notices: %1$d

                %2$s%3$s
                """.formatted(count, settings.link(), notice);
    }
}
