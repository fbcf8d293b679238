package fi.polku.reporting.indicators;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** The indicators that the platform knows, read from {@code indicators/indicators.json}. */
public final class Indicators {
    private final List<Indicator> all;

    private Indicators(List<Indicator> all) {
        this.all = List.copyOf(all);
    }

    /** Reads the indicators that come with the service; fails loudly where the file is wrong. */
    public static Indicators shipped() {
        var mapper = JsonMapper.builder()
                .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                .build();
        try (InputStream file = Indicators.class.getResourceAsStream("/indicators/indicators.json")) {
            return new Indicators(mapper.readValue(file, new TypeReference<List<Indicator>>() {}));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public List<Indicator> all() {
        return all;
    }

    public Optional<Indicator> find(String code) {
        return all.stream().filter(each -> each.code().equals(code)).findFirst();
    }
}
