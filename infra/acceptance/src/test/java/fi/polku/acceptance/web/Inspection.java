package fi.polku.acceptance.web;

import com.deque.html.axecore.args.AxeRunOptions;
import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.AxeResults;
import java.util.List;

/** Looks at pages as one person sees them, at every width: axe, and a picture. */
final class Inspection {
    private final Person person;
    private final List<Width> widths;
    private final List<Finding> findings;
    private int looks;

    Inspection(Person person, List<Width> widths, List<Finding> findings) {
        this.person = person;
        this.widths = widths;
        this.findings = findings;
    }

    int looks() {
        return looks;
    }

    void of(String name, String path) {
        person.go(path);
        person.settled();
        for (Width width : widths) {
            person.page().setViewportSize(width.pixels(), width.height());
            look(name, width);
        }
    }

    private void look(String name, Width width) {
        var options = new AxeRunOptions();
        options.setResultTypes(List.of("violations"));
        AxeResults results = new AxeBuilder(person.page())
                .setLegacyMode(true)
                .options(options)
                .analyze();
        results.getViolations()
                .forEach(rule -> findings.add(new Finding(
                        name,
                        width,
                        rule.getImpact(),
                        rule.getId(),
                        rule.getNodes().size(),
                        rule.getNodes().getFirst().getHtml())));
        person.picture("%s-%d".formatted(name, width.pixels()));
        looks++;
    }
}
