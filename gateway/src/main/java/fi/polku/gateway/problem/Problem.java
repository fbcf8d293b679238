package fi.polku.gateway.problem;

import org.jspecify.annotations.Nullable;

/** The body of a refusal, in the shape every service uses (RFC 9457). */
record Problem(
        String type,
        String title,
        int status,
        String code,
        @Nullable String instance,
        String traceId) {

    static Problem of(Fault fault, String title, @Nullable String instance, String traceId) {
        return new Problem(
                "https://polku.fi/problems/" + fault.code(),
                title,
                fault.status().value(),
                fault.code(),
                instance,
                traceId);
    }
}
