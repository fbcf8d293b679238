package fi.polku.platform.web;

import java.util.List;
import java.util.Locale;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.support.ResourceBundleMessageSource;

/** The catalogues of what refusals say: {@code problems/service_*} of the service, then {@code problems/platform_*}. */
final class Texts {

    private static final Logger LOG = LoggerFactory.getLogger(Texts.class);

    private final ResourceBundleMessageSource catalogues = new ResourceBundleMessageSource();

    Texts() {
        if (getClass().getResource("/problems/service_fi.properties") != null) {
            catalogues.addBasenames("problems/service");
        }
        catalogues.addBasenames("problems/platform");
        catalogues.setDefaultEncoding("UTF-8");
        catalogues.setFallbackToSystemLocale(false);
        catalogues.setDefaultLocale(Languages.FINNISH);
    }

    String title(String code, List<Object> arguments, Locale language) {
        return text("title." + code, code, arguments, language);
    }

    String field(String code, List<Object> arguments, Locale language) {
        return text("field." + code, code, arguments, language);
    }

    private String text(String key, String otherwise, List<Object> arguments, Locale language) {
        var found = catalogues.getMessage(key, arguments.toArray(), "", language);
        if (found == null || found.isEmpty()) {
            LOG.warn("No catalogue has the text {}", key);
            return otherwise;
        }
        return found;
    }
}
