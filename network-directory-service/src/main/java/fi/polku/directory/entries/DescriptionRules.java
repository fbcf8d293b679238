package fi.polku.directory.entries;

import fi.polku.directory.description.Channel;
import fi.polku.directory.description.Criterion;
import fi.polku.directory.description.ServiceDescription;
import fi.polku.directory.reference.CodeList;
import fi.polku.directory.reference.CodeLists;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** What the description of a service obeys, be it national or a region's own. */
final class DescriptionRules {

    /** Links lead to the web and nowhere else; a browser would run some other schemes. */
    private static final Pattern LINK = Pattern.compile("https?://[^\\s<>\"]+", Pattern.CASE_INSENSITIVE);

    private static final Pattern PHONE = Pattern.compile("\\+?[0-9][0-9 ()-]{2,30}");
    private static final Pattern EMAIL = Pattern.compile("[^\\s@<>\"]+@[^\\s@<>\"]+");
    private static final Set<String> LINKS = Set.of("web", "e-form", "chat", "video");

    private final CodeLists codes;

    DescriptionRules(CodeLists codes) {
        this.codes = codes;
    }

    void check(ServiceDescription description, Faults faults) {
        codes("/description/targetGroups", description.targetGroups(), codes.targetGroups(), faults);
        codes("/description/languages", description.languages(), codes.languages(), faults);
        var cost = description.cost();
        if (cost != null) {
            References.code(cost.kind(), codes.costKinds().codes(), "/description/cost/kind", faults);
        }
        var rules = description.rules();
        for (var i = 0; i < rules.size(); i++) {
            check(rules.get(i), "/description/rules/" + i, faults);
        }
        var channels = description.channels();
        for (var i = 0; i < channels.size(); i++) {
            check(channels.get(i), "/description/channels/" + i, faults);
        }
    }

    private void check(Criterion criterion, String pointer, Faults faults) {
        var allowed = switch (criterion.attribute()) {
            case LIFE_SITUATION -> codes.lifeSituations();
            case WORK_ABILITY -> codes.workAbilities();
            case NEED -> codes.needs();
            case SITUATION -> codes.situations();
        };
        codes(pointer + "/values", criterion.values(), allowed, faults);
    }

    private void check(Channel channel, String pointer, Faults faults) {
        References.code(channel.kind(), codes.channelKinds().codes(), pointer + "/kind", faults);
        var value = channel.value();
        if (value == null) {
            if (!channel.kind().equals("visit")) {
                faults.add(pointer + "/value", "missing");
            }
        } else if (!fits(channel.kind(), value)) {
            faults.add(pointer + "/value", "malformed");
        }
    }

    private static boolean fits(String kind, String value) {
        if (LINKS.contains(kind)) {
            return LINK.matcher(value).matches();
        }
        return switch (kind) {
            case "phone" -> PHONE.matcher(value).matches();
            case "email" -> EMAIL.matcher(value).matches();
            default -> true;
        };
    }

    /** Each of them known, and none there twice. */
    static void codes(String pointer, List<String> values, CodeList allowed, Faults faults) {
        for (var i = 0; i < values.size(); i++) {
            References.code(values.get(i), allowed.codes(), pointer + "/" + i, faults);
        }
        References.distinct(values, pointer, faults);
    }
}
