package fi.polku.platform.web;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.http.HttpHeaders;
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
    private final transient HttpHeaders headers = new HttpHeaders();

    /**
     * A refusal without fields.
     *
     * @param code stays for ever; the problem's type ends with it
     * @param arguments of the title; ids, codes, dates and numbers only
     */
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
        return fault(Place.POINTER, pointer, fieldCode, fieldArguments);
    }

    /** Names a parameter of the query; its text is {@code field.<code>}. */
    public Refusal parameter(String name, String fieldCode, Object... fieldArguments) {
        return fault(Place.PARAMETER, name, fieldCode, fieldArguments);
    }

    Refusal inHeader(String name, String fieldCode, Object... fieldArguments) {
        return fault(Place.HEADER, name, fieldCode, fieldArguments);
    }

    /** Adds a header to the answer. */
    Refusal answering(String header, String value) {
        headers.add(header, value);
        return this;
    }

    private Refusal fault(Place place, String name, String fieldCode, Object... fieldArguments) {
        faults.add(new FieldFault(place, name, fieldCode, List.of(fieldArguments)));
        return this;
    }

    public HttpStatus status() {
        return status;
    }

    public String code() {
        return code;
    }

    /** Whether any field has been named. */
    public boolean namesFields() {
        return !faults.isEmpty();
    }

    List<Object> arguments() {
        return arguments;
    }

    Map<String, Object> properties() {
        return properties;
    }

    List<FieldFault> faults() {
        return faults;
    }

    HttpHeaders headers() {
        return headers;
    }
}
