package fi.polku.platform.web;

import static fi.polku.platform.web.Problems.problem;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.junit.jupiter.api.Test;

/** A request acts under exactly one of its user's memberships. */
class CallerTests {

    private final TestService service = TestService.shared();
    private final String bea = TestService.TOKENS.token("bea");

    @Test
    void impliesTheOnlyMembership() {
        assertThat(service.get("/me").body()).contains("anna@18");
    }

    @Test
    void asksWhereThereAreSeveral() {
        var problem = problem(service.send(service.request("/me", bea)), 403, "acting-as-required");

        assertThat(problem.path("errors").path(0).path("header").asString("")).isEqualTo("Polku-Acting-As");
    }

    @Test
    void actsAsTheOneThatIsNamed() {
        var answer = service.send(
                service.request("/me", bea).header("Polku-Acting-As", TestService.BEA_UNIT_TWO.toString()));

        assertThat(answer.statusCode()).isEqualTo(200);
    }

    @Test
    void refusesAnothersAnUnknownAndAMalformedMembership() {
        for (var id : new String[] {
            TestService.ANNA_UNIT_ONE.toString(),
            UUID.randomUUID().toString(),
            "",
            "1",
            "*",
            TestService.BEA_UNIT_ONE + "x"
        }) {
            problem(service.send(service.request("/me", bea).header("Polku-Acting-As", id)), 403, "acting-as-unknown");
        }
    }

    @Test
    void refusesTwoAtOnce() {
        var request = service.request("/me", bea)
                .header("Polku-Acting-As", TestService.BEA_UNIT_ONE.toString())
                .header("Polku-Acting-As", TestService.BEA_UNIT_TWO.toString());

        problem(service.send(request), 403, "acting-as-unknown");
    }

    @Test
    void refusesAUserWithoutMemberships() {
        var claiming = TestService.TOKENS.token(
                "nobody",
                claims -> claims.claim("region", "18")
                        .claim("roles", "region-admin")
                        .claim("membership", TestService.ANNA_UNIT_ONE.toString()));

        problem(service.send(service.request("/me", claiming)), 403, "no-membership");
        problem(service.send(service.request("/me", TestService.OTHERS.token("anna"))), 403, "no-membership");
    }

    @Test
    void ignoresIdentityHeaders() {
        var request = service.request("/me")
                .header("X-Forwarded-User", "bea")
                .header("X-User", "bea")
                .header("X-Forwarded-Host", "elsewhere.example")
                .header("X-Forwarded-Prefix", "/elsewhere");

        assertThat(service.send(request).body()).contains("anna@18");
    }
}
