package fi.polku.referral.mail;

import java.util.List;
import java.util.Properties;
import org.springframework.mail.javamail.JavaMailSenderImpl;

/**
 * Lets mail leave by TLS alone, and only to a server whose certificate is trusted and bears its name, whatever else the settings
 * say: from the first byte where they choose so (RFC 8314), else by STARTTLS or not at all.
 */
final class VerifiedTls {
    private static final String TIMEOUT_MILLIS = "10000";

    private VerifiedTls() {}

    static JavaMailSenderImpl on(JavaMailSenderImpl sender) {
        Properties properties = sender.getJavaMailProperties();
        for (String protocol : List.of("smtp", "smtps")) {
            String prefix = "mail." + protocol + ".";
            properties.setProperty(prefix + "starttls.enable", "true");
            properties.setProperty(prefix + "starttls.required", "true");
            properties.setProperty(prefix + "ssl.checkserveridentity", "true");
            properties.setProperty(prefix + "ssl.protocols", "TLSv1.3 TLSv1.2");
            // Would trust servers by name alone.
            properties.remove(prefix + "ssl.trust");
            properties.remove(prefix + "ssl.hostnameverifier.class");
            properties.remove(prefix + "ssl.hostnameverifier");
            // A library's socket must not be opened in the clear where the one for TLS fails.
            properties.setProperty(prefix + "socketFactory.fallback", "false");
            for (String timeout : List.of("connectiontimeout", "timeout", "writetimeout")) {
                properties.putIfAbsent(prefix + timeout, TIMEOUT_MILLIS);
            }
        }
        return sender;
    }
}
