package fi.polku.directory.exchange;

import fi.polku.directory.reference.Finland;
import fi.polku.directory.reference.Municipality;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Municipalities by what other systems call them: a code, or a name in either language. */
public final class Places {

    private final Map<String, Municipality> byName = new HashMap<>();

    public Places(Finland finland) {
        finland.municipalities().forEach(municipality -> {
            byName.put(municipality.code(), municipality);
            byName.put(key(municipality.name().fi()), municipality);
            if (municipality.name().sv() != null) {
                byName.putIfAbsent(key(municipality.name().sv()), municipality);
            }
        });
    }

    public Optional<Municipality> of(String codeOrName) {
        return Optional.ofNullable(byName.get(key(codeOrName)));
    }

    private static String key(String name) {
        return name.strip().toLowerCase(Locale.ROOT);
    }
}
