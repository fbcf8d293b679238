package fi.polku.gateway.login.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReturnToTests {

    @ParameterizedTest
    @ValueSource(strings = {"/", "/referrals/7?tab=log#end", "/haku?q=p%C3%A4ihde", "/login-failed"})
    void keepsAPageOfThisSite(String page) {
        assertThat(ReturnTo.of(page)).isEqualTo(page);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "home",
                "https://evil.example/",
                "//evil.example/",
                "/\\evil.example/",
                "/a\\b",
                "\\\\evil.example",
                "/\t/evil.example",
                "/x\r\nSet-Cookie: a=b",
                "/päihde",
                "/%zz",
                "javascript:alert(1)",
                "/api/session",
                "/login",
                "/login/one"
            })
    void goesHomeInPlaceOfAnythingElse(String page) {
        assertThat(ReturnTo.of(page)).isEqualTo("/");
    }

    @Test
    void goesHomeWhereNothingWasWanted() {
        assertThat(ReturnTo.of(null)).isEqualTo("/");
        assertThat(ReturnTo.of("/" + "x".repeat(1000))).isEqualTo("/");
    }
}
