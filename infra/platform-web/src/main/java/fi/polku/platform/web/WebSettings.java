package fi.polku.platform.web;

import java.util.List;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * How much a request may weigh.
 *
 * @param attachmentPaths path patterns of the routes that take attachments, and alone have the larger limit
 */
@ConfigurationProperties("polku.web")
record WebSettings(
        @DefaultValue("1MB") DataSize bodyLimit,
        @DefaultValue("20MB") DataSize attachmentLimit,
        @DefaultValue List<String> attachmentPaths,
        @DefaultValue("16KB") DataSize headerLimit) {

    WebSettings {
        attachmentPaths = List.copyOf(attachmentPaths);
    }
}
