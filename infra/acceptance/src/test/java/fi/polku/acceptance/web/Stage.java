package fi.polku.acceptance.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import fi.polku.acceptance.Site;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** One story: its people, each in a browser of their own, and what is kept of it as a build artifact. */
final class Stage {
    private final List<Person> people = new ArrayList<>();
    private final Chromium chromium;
    private final Site site;
    private final Path folder;
    private final Watch watch;

    Stage(Chromium chromium, Site site, Path folder) {
        this.chromium = chromium;
        this.site = site;
        this.folder = folder;
        watch = new Watch(site);
    }

    Site site() {
        return site;
    }

    /** What is there before the story begins. */
    Given given() {
        return new Given(site);
    }

    /** Somebody before an empty window. */
    Person outside(Language language, Width width) {
        return entering(chromium.browser(language, width), language);
    }

    /** The same person in another browser, which knows the session and nothing else. */
    Person outsideAs(Person known) {
        BrowserContext context = chromium.browser(known.language(), Width.LAPTOP);
        context.addCookies(known.cookies());
        return entering(context, known.language());
    }

    /** Somebody at home in Polku. */
    Person enter(String user, Language language, Width width) {
        Person person = outside(language, width);
        person.logIn(user);
        return person;
    }

    Person enter(String user, Language language) {
        return enter(user, language, Width.LAPTOP);
    }

    /** This story provokes such answers. */
    void expect(int status) {
        watch.expect(status);
    }

    /** The gateway dies and starts again after that; on a platform that is not ours nothing comes through to it. */
    void withoutGateway(Runnable meanwhile) {
        if (site.isOurs()) {
            site.withoutGateway(meanwhile);
        } else {
            people.forEach(Person::unplug);
            meanwhile.run();
            people.forEach(Person::plugIn);
        }
    }

    private Person entering(BrowserContext context, Language language) {
        watch.over(context);
        Person person = new Person(context, site, language, folder);
        people.add(person);
        return person;
    }

    void end(boolean failed) {
        for (int number = 0; number < people.size(); number++) {
            people.get(number).leave(failed, number + 1);
        }
        if (failed) {
            watch.explanations().forEach(System.out::println);
        }
        assertThat(watch.complaints()).as("what no page shows").isEmpty();
    }
}
