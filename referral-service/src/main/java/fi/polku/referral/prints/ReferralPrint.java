package fi.polku.referral.prints;

import fi.polku.platform.web.print.Printout;
import fi.polku.referral.codes.Lists;
import fi.polku.referral.lifecycle.FreeText;
import fi.polku.referral.lifecycle.Handling;
import fi.polku.referral.lifecycle.KnownReferral;
import fi.polku.referral.lifecycle.Message;
import fi.polku.referral.lifecycle.Order;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A referral in the copy of a client's own data: what the sender wrote, and what the sender was told. */
final class ReferralPrint {
    private final PrintWords words;

    ReferralPrint(PrintWords words) {
        this.words = words;
    }

    void add(Printout printout, KnownReferral known) {
        printout.heading(words.text("referral") + " "
                + words.language().time(known.order().createdAt()));
        printout.facts(facts(known));
        List<Message> messages = known.referral().course().messages();
        if (!messages.isEmpty()) {
            printout.table(
                    words.text("messages"),
                    Stream.of("time", "unit", "message").map(words::text).toList(),
                    messages.stream().map(this::row).toList());
        }
    }

    private SequencedMap<String, String> facts(KnownReferral known) {
        Order order = known.order();
        Handling handling = known.referral().handling();
        SequencedMap<String, String> facts = new LinkedHashMap<>();
        facts.put(words.text("target"), target(order));
        facts.put(
                words.text("state"),
                words.text("state-" + known.referral().state().name()));
        say(facts, "question", order.question());
        say(facts, "goals", order.goals());
        say(facts, "asker", order.asking().asker().name());
        Optional.ofNullable(handling.declining()).ifPresent(declining -> {
            facts.put(words.text("reason"), words.of(Lists.DECLINE_REASON, declining.reason()));
            say(facts, "grounds", declining.text());
            say(facts, "advice", declining.advice());
        });
        if (!handling.interims().isEmpty()) {
            facts.put(
                    words.text("interims"),
                    String.join(
                            "\n",
                            handling.interims().stream()
                                    .map(each -> words.language().time(each.at()) + " "
                                            + each.text().words())
                                    .toList()));
        }
        Optional.ofNullable(handling.outcome()).ifPresent(outcome -> {
            facts.put(words.text("outcome"), words.of(Lists.OUTCOME, outcome.code()));
            say(facts, "outcome-text", outcome.text());
        });
        Optional.ofNullable(handling.failure()).ifPresent(failure -> {
            facts.put(words.text("failure"), words.of(Lists.FAIL_REASON, failure.reason()));
            say(facts, "failure-text", failure.text());
        });
        return facts;
    }

    private String target(Order order) {
        return Optional.ofNullable(order.asking().outside())
                .map(outside -> outside.name().words())
                .orElseGet(() -> words.name(order.target().id()));
    }

    private List<String> row(Message message) {
        return List.of(
                words.language().time(message.at()),
                words.name(message.by().unit()),
                message.text().words());
    }

    private void say(SequencedMap<String, String> facts, String label, @Nullable FreeText text) {
        if (text != null && !text.words().isEmpty()) {
            facts.put(words.text(label), text.words());
        }
    }
}
