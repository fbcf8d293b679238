package fi.polku.directory.cards;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import tools.jackson.databind.json.JsonMapper;

/** All versions of all templates, as the data beside the code lists say. */
public record CardTemplates(List<CardTemplate> all) {

    private static final String FILE = "/reference/card-templates.json";

    public CardTemplates {
        all = List.copyOf(all);
        var keys = new HashSet<String>();
        for (var template : all) {
            if (!keys.add(template.code() + '/' + template.version())) {
                throw new IllegalStateException("Twice the same version of " + template.code());
            }
        }
    }

    static CardTemplates load() {
        try (var in = CardTemplates.class.getResourceAsStream(FILE)) {
            if (in == null) {
                throw new IllegalStateException("Reference data is not packed: " + FILE);
            }
            var read = JsonMapper.builder().build().readValue(in.readAllBytes(), CardTemplate[].class);
            return new CardTemplates(Arrays.asList(read));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public Optional<CardTemplate> find(String code, int version) {
        return all.stream()
                .filter(template -> template.code().equals(code) && template.version() == version)
                .findFirst();
    }
}
