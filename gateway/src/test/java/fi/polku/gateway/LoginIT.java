package fi.polku.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import fi.polku.gateway.LoginStage.Stage;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The way in: what a provider says counts only in the browser, for the attempt, and from the provider that was asked. */
@ExtendWith(LoginStage.class)
class LoginIT {
    private final Stage stage;

    LoginIT(Stage stage) {
        this.stage = stage;
    }

    @AfterEach
    void bringBackTheProviders() {
        stage.one().answersWithNonce(null);
        stage.one().callsItself(null);
        stage.one().goesAway(false);
        stage.one().drips(false);
        stage.other().callsItself(stage.other().issuer());
    }

    @Test
    void logsInAndReturnsToThePageThatWasWanted() {
        stage.one().is("aino");
        var browser = new Browser(stage.gateway());

        var arrived = browser.login("one", "/referrals/7%3Ftab%3Dlog");

        assertThat(arrived.statusCode()).isEqualTo(303);
        assertThat(Browser.location(arrived)).hasToString("/referrals/7?tab=log");
        var session = browser.session();
        assertThat(session.path("subject").asString()).isEqualTo("aino");
        assertThat(session.path("name").asString()).isEqualTo("Aino Ainola");
        assertThat(session.path("provider").asString()).isEqualTo("one");
    }

    @Test
    void setsACookieThatOnlyThisHostAndOnlyItsOwnPagesCanUse() {
        var arrived = new Browser(stage.gateway()).login("one", "/");

        var cookie = arrived.headers().allValues("Set-Cookie").stream()
                .filter(line -> line.startsWith(Browser.SESSION + "="))
                .findFirst()
                .orElseThrow();
        assertThat(cookie)
                .matches("__Host-polku-session=[A-Za-z0-9_-]{43}; Path=/; Secure; (?i:HttpOnly); SameSite=Strict");
    }

    @Test
    void offersEveryProviderToWhoeverAsks() {
        assertThat(stage.gateway().sendBare("/api/login", request -> request).body())
                .isEqualTo(
                        "{\"providers\":[{\"id\":\"one\",\"name\":\"Provider one\"},{\"id\":\"other\",\"name\":\"Provider other\"}]}");
        assertThat(Browser.location(new Browser(stage.gateway()).get("/login?return=/here")))
                .hasToString("/choose-login?return=/here");
    }

    @Test
    void takesTwoLoginsOfOneBrowserSideBySide() {
        var browser = new Browser(stage.gateway());
        var first = browser.callback("one", "/first");
        var second = browser.callback("other", "/second");

        assertThat(Browser.location(browser.get("/login/oauth2/code/one?" + first.getRawQuery())))
                .hasToString("/first");
        assertThat(Browser.location(browser.get("/login/oauth2/code/other?" + second.getRawQuery())))
                .hasToString("/second");
    }

    @Test
    void completesALoginAtAnotherReplica() {
        var browser = new Browser(stage.gateway());
        var callback = browser.callback("one", "/there");
        browser.moveTo(stage.replica());

        assertThat(Browser.location(browser.get("/login/oauth2/code/one?" + callback.getRawQuery())))
                .hasToString("/there");
        assertThat(browser.get("/api/session").statusCode()).isEqualTo(200);
    }

    @Test
    void refusesAnAnswerInABrowserThatDidNotAsk() {
        var callback = new Browser(stage.gateway()).callback("one", "/");
        var victim = new Browser(stage.gateway());

        assertFailed(victim, "/login/oauth2/code/one?" + callback.getRawQuery(), "expired");
    }

    @Test
    void refusesAnAnswerToAnotherAttempt() {
        var browser = new Browser(stage.gateway());
        var one = browser.callback("one", "/").getRawQuery();
        var forged = one.replaceAll("state=[^&]{43}", "state=" + "x".repeat(43));

        assertFailed(browser, "/login/oauth2/code/one?" + forged, "expired");
    }

    @Test
    void refusesOneAnswerTwice() {
        var browser = new Browser(stage.gateway());
        var callback = "/login/oauth2/code/one?" + browser.callback("one", "/").getRawQuery();
        browser.get(callback);

        assertThat(Browser.location(browser.get(callback)).getPath()).isEqualTo("/login-failed");
    }

    @Test
    void refusesAnAnswerAtTheAddressOfAnotherProvider() {
        var browser = new Browser(stage.gateway());
        var query = browser.callback("one", "/").getRawQuery();

        assertFailed(browser, "/login/oauth2/code/other?" + query, "expired");
    }

    @Test
    void refusesAProviderThatCallsItselfAnother() {
        stage.one().callsItself(stage.other().issuer());
        var browser = new Browser(stage.gateway());

        assertFailed(
                browser,
                "/login/oauth2/code/one?" + browser.callback("one", "/").getRawQuery(),
                "refused");
    }

    @Test
    void refusesAProviderThatPromisedToNameItselfAndDoesNot() {
        stage.other().callsItself(null);
        var browser = new Browser(stage.gateway());

        assertFailed(
                browser,
                "/login/oauth2/code/other?" + browser.callback("other", "/").getRawQuery(),
                "refused");
    }

    @Test
    void refusesAnIdTokenOfAnotherAttempt() {
        stage.one().answersWithNonce("of another attempt");
        var browser = new Browser(stage.gateway());

        assertFailed(
                browser,
                "/login/oauth2/code/one?" + browser.callback("one", "/").getRawQuery(),
                "refused");
    }

    @Test
    void tellsThatThePersonSaidNo() {
        var browser = new Browser(stage.gateway());
        var query = browser.callback("one", "/").getRawQuery().replaceAll("code=[^&]*", "error=access_denied");

        assertFailed(browser, "/login/oauth2/code/one?" + query, "denied");
    }

    @Test
    void tellsThatTheProviderIsAway() {
        var browser = new Browser(stage.gateway());
        var query = browser.callback("one", "/").getRawQuery();
        stage.one().goesAway(true);

        assertFailed(browser, "/login/oauth2/code/one?" + query, "unavailable");
    }

    @Test
    void waitsNoLongerForAProviderThatAnswersByteByByte() {
        var browser = new Browser(stage.gateway());
        var query = browser.callback("one", "/").getRawQuery();
        stage.one().drips(true);

        assertFailed(browser, "/login/oauth2/code/one?" + query, "unavailable");
    }

    @Test
    void givesEachLoginASessionOfItsOwnAndEndsTheOneBefore() {
        var planted = new Browser(stage.gateway());
        planted.login("one", "/");
        var browser = new Browser(stage.gateway());
        browser.plant(Browser.SESSION, planted.cookie(Browser.SESSION));

        browser.login("one", "/");

        assertThat(browser.cookie(Browser.SESSION)).isNotEqualTo(planted.cookie(Browser.SESSION));
        assertThat(planted.get("/api/session").statusCode()).isEqualTo(401);
        assertThat(browser.get("/api/session").statusCode()).isEqualTo(200);
    }

    @Test
    void neverTakesASessionIdThatSomebodyElseMade() {
        var made = "A".repeat(43);
        var browser = new Browser(stage.gateway());
        browser.plant(Browser.SESSION, made);

        browser.login("one", "/");

        assertThat(browser.cookie(Browser.SESSION)).isNotEmpty().isNotEqualTo(made);
    }

    @Test
    void makesEveryAttemptDifferent() {
        var seen = new ArrayList<String>();
        for (var i = 0; i < 3; i++) {
            var query = Browser.location(new Browser(stage.gateway()).get("/login/one"))
                    .getRawQuery();
            seen.addAll(List.of(query.split("&")).stream()
                    .filter(field -> field.matches("(state|nonce|code_challenge)=.*"))
                    .toList());
        }

        assertThat(seen).hasSize(9).doesNotHaveDuplicates();
    }

    @Test
    void forgetsAttemptsThatPileUp() {
        var browser = new Browser(stage.gateway());
        for (var i = 0; i < 30; i++) {
            assertThat(browser.get("/login/one?return=/" + "x".repeat(990)).statusCode())
                    .isEqualTo(303);
        }

        assertThat(Browser.location(browser.login("one", "/at/last"))).hasToString("/at/last");
    }

    private static void assertFailed(Browser browser, String callback, String reason) {
        var answer = browser.get(callback);

        assertThat(answer.statusCode()).isEqualTo(303);
        assertThat(Browser.location(answer).getPath()).isEqualTo("/login-failed");
        assertThat(Browser.location(answer).getQuery()).contains("reason=" + reason);
        assertThat(browser.cookie(Browser.SESSION)).isEmpty();
    }
}
