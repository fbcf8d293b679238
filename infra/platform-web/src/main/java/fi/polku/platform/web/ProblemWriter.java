package fi.polku.platform.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.web.servlet.LocaleResolver;
import tools.jackson.databind.json.JsonMapper;

/** Writes a refusal as {@code application/problem+json} (RFC 9457), whatever the caller would accept and wherever it arose. */
final class ProblemWriter {

    static final String TYPES = "https://polku.fi/problems/";

    private final JsonMapper json;
    private final Texts texts;
    private final LocaleResolver languages;

    ProblemWriter(JsonMapper json, Texts texts, LocaleResolver languages) {
        this.json = json;
        this.texts = texts;
        this.languages = languages;
    }

    void write(HttpServletRequest request, HttpServletResponse response, Refusal refusal) throws IOException {
        if (response.isCommitted()) {
            return;
        }
        var language = languages.resolveLocale(request);
        var body = json.writeValueAsBytes(problem(request, refusal, language));
        response.resetBuffer();
        response.setStatus(refusal.status().value());
        refusal.headers().forEach((name, values) -> values.forEach(value -> response.addHeader(name, value)));
        response.setHeader(HttpHeaders.CONTENT_LANGUAGE, language.getLanguage());
        response.addHeader(HttpHeaders.VARY, HttpHeaders.ACCEPT_LANGUAGE);
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
        response.setContentLength(body.length);
        response.getOutputStream().write(body);
    }

    private Map<String, Object> problem(HttpServletRequest request, Refusal refusal, Locale language) {
        var problem = new LinkedHashMap<String, Object>();
        problem.put("type", TYPES + refusal.code());
        problem.put("title", texts.title(refusal.code(), refusal.arguments(), language));
        problem.put("status", refusal.status().value());
        problem.put("code", refusal.code());
        problem.put("instance", request.getRequestURI());
        problem.put("traceId", Correlation.traceOf(request));
        if (refusal.status() == HttpStatus.INTERNAL_SERVER_ERROR) {
            problem.put("correlationId", Correlation.of(request));
        }
        refusal.properties().forEach(problem::putIfAbsent);
        if (refusal.namesFields()) {
            problem.put(
                    "errors",
                    refusal.faults().stream()
                            .map(fault -> told(fault, language))
                            .toList());
        }
        return problem;
    }

    private Map<String, Object> told(FieldFault fault, Locale language) {
        var told = new LinkedHashMap<String, Object>();
        told.put(fault.place().member(), fault.name());
        told.put("code", fault.code());
        told.put("message", texts.field(fault.code(), fault.arguments(), language));
        return told;
    }
}
