package fi.polku.platform.web;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.http.HttpStatus;

/**
 * A request that is understood and not granted; answered as a problem whose title is {@code title.<code>} of the
 * service's or the platform's catalogue, in the caller's language.
 */
public class Refusal extends RuntimeException {

    private final HttpStatus status;
    private final String code;
    private final transient List<Object> arguments;
    private final transient Map<String, Object> properties = new LinkedHashMap<>();
    private final transient List<FieldFault> faults = new ArrayList<>();

    public Refusal(HttpStatus status, String code, Object... arguments) {
        super(code, null, false, false);
        this.status = status;
        this.code = code;
        this.arguments = List.of(arguments);
    }

    /** Adds a member to the problem; ids, codes, dates and numbers only. */
    public Refusal with(String property, Object value) {
        properties.put(property, value);
        return this;
    }

    /** Names a field of the body by JSON pointer; its text is {@code field.<code>}. */
    public Refusal field(String pointer, String fieldCode, Object... fieldArguments) {
        faults.add(new FieldFault(pointer, fieldCode, List.of(fieldArguments)));
        return this;
    }

    public HttpStatus status() {
        return status;
    }

    public String code() {
        return code;
    }

    List<Object> arguments() {
        return arguments;
    }

    public Map<String, Object> properties() {
        return Map.copyOf(properties);
    }

    public List<FieldFault> faults() {
        return List.copyOf(faults);
    }
}
