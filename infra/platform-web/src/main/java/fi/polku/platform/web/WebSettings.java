package fi.polku.platform.web;

import java.util.List;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * How much a request may weigh.
 *
 * @param attachmentPaths path patterns of the routes that take attachments, and alone have the larger limit
 * @param publicPaths path patterns outside {@code /api/} that everybody may read without a token; none in most services
 */
@ConfigurationProperties("polku.web")
record WebSettings(
        @DefaultValue("1MB") DataSize bodyLimit,
        @DefaultValue("20MB") DataSize attachmentLimit,
        @DefaultValue List<String> attachmentPaths,
        @DefaultValue("16KB") DataSize headerLimit,
        @DefaultValue List<String> publicPaths) {

    WebSettings {
        attachmentPaths = List.copyOf(attachmentPaths);
        publicPaths = List.copyOf(publicPaths);
    }
}
