package fi.polku.directory.exchange;

import java.util.List;

/** The formats that can be read. */
public record Formats(List<Format> all) {

    public Formats {
        all = List.copyOf(all);
    }

    public List<String> codes() {
        return all.stream().map(Format::code).toList();
    }

    Format of(String code) {
        return all.stream()
                .filter(format -> format.code().equals(code))
                .findFirst()
                .orElseThrow(() -> new FileRefused("unknown-code", code));
    }
}
