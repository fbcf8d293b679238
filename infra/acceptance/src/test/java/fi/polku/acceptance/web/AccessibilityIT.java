package fi.polku.acceptance.web;

import static org.assertj.core.api.Assertions.assertThat;

import fi.polku.acceptance.Extent;
import fi.polku.acceptance.Figure;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@ExtendWith(InChromium.class)
class AccessibilityIT {
    private static final int ABSENT = 404;

    @ParameterizedTest
    @EnumSource
    void findsNothingSeriousOnAnyPage(Language language, Stage stage) {
        Given given = stage.given();
        String client = given.client("Testi", Given.somebody());
        String sent = given.referral(client, "Mikä auttaisi takaisin työhön?", true);
        String draft = given.referral(client, "Vielä kesken", false);
        String service = given.service().path("id").asString("");
        String network = given.network().path("id").asString("");
        String notice = given.notice("Miten teillä sovitaan työkokeilusta?");
        String shadowing = given.shadowing();
        String order = "client=%s&target=service:%s".formatted(client, service);
        stage.expect(ABSENT);
        List<Finding> findings = new ArrayList<>();
        List<Width> all = List.of(Width.values());
        // What a language changes is the length of its words: that shows where it is narrow.
        List<Width> widths = language == Language.FI ? all : Extent.of(List.of(Width.PHONE), all);

        var outside = new Inspection(stage.outside(language, Width.LAPTOP), widths, findings);
        outside.of("login", "/");
        outside.of("login-failed", "/login-failed?reason=expired");
        outside.of("choose-login", "/choose-login");
        outside.of("accessibility", "/accessibility");
        var sender = new Inspection(stage.enter(stage.site().sender(), language), widths, findings);
        sender.of("home", "/");
        sender.of("queue-sent", "/queue?box=sent");
        sender.of("contact", "/contact");
        sender.of("refer-whom", "/refer");
        sender.of("refer-where", "/refer?step=where&" + order);
        sender.of("refer-situation", "/refer/" + draft);
        sender.of("refer-check", "/refer/" + draft + "?step=check");
        sender.of("referral-sent", "/referrals/" + sent);
        sender.of("client", "/clients/" + client);
        sender.of("directory", "/directory");
        sender.of("directory-nothing", "/directory?q=xqzwxqzw");
        sender.of("who-can-help", "/directory/who-can-help");
        sender.of("who-can-help-answer", "/directory/who-can-help?age=36&municipality=272");
        sender.of("service", "/directory/services/" + service);
        sender.of("network", "/directory/networks/" + network);
        sender.of("notices", "/directory/notices");
        sender.of("notice", "/directory/notices/" + notice);
        sender.of("shadowings", "/directory/shadowings");
        sender.of("shadowing", "/directory/shadowings/" + shadowing);
        sender.of("accessibility-feedback", "/accessibility/feedback?page=/queue");
        sender.of("not-found", "/nowhere");
        sender.of("no-such-referral", "/referrals/01900000-0000-7000-8000-000000000000");
        var receiver = new Inspection(stage.enter(stage.site().receiver(), language), widths, findings);
        receiver.of("queue-received", "/queue");
        receiver.of("referral-received", "/referrals/" + sent);

        int looks = outside.looks() + sender.looks() + receiver.looks();
        Figure.print(
                "A1",
                "axe in %s: %d pages x %d widths, %s"
                        .formatted(language.tag(), looks / widths.size(), widths.size(), Finding.counted(findings)));
        assertThat(findings).filteredOn(Finding::isGrave).isEmpty();
    }
}
