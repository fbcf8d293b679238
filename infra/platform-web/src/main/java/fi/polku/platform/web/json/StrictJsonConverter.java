package fi.polku.platform.web.json;

import java.io.IOException;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.core.ResolvableType;
import org.springframework.http.HttpInputMessage;
import org.springframework.http.MediaType;
import org.springframework.http.converter.json.JacksonJsonHttpMessageConverter;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/** Reads {@code application/json} strictly and nothing else; writes JSON and problems. */
final class StrictJsonConverter extends JacksonJsonHttpMessageConverter {

    StrictJsonConverter(JsonMapper json) {
        super(json);
    }

    @Override
    public boolean canRead(ResolvableType type, @Nullable MediaType mediaType) {
        return mediaType != null
                && MediaType.APPLICATION_JSON.equalsTypeAndSubtype(mediaType)
                && super.canRead(type, mediaType);
    }

    @Override
    public Object read(ResolvableType type, HttpInputMessage input, @Nullable Map<String, Object> hints)
            throws IOException {
        var body = input.getBody().readAllBytes();
        BodyScan.check(getMapper(), body);
        try {
            Object read = getMapper()
                    .readerFor(getJavaType(type.getType(), declaring(type)))
                    .readValue(body);
            if (read == null) {
                throw BodyFaults.refusal("malformed-body", "");
            }
            return read;
        } catch (JacksonException e) {
            throw BodyFaults.of(e, getMapper());
        }
    }

    private static @Nullable Class<?> declaring(ResolvableType type) {
        return type.getSource() instanceof MethodParameter parameter ? parameter.getContainingClass() : null;
    }
}
