package fi.polku.referral.prints;

import fi.polku.platform.web.print.Printout;
import fi.polku.referral.codes.Lists;
import fi.polku.referral.support.ContactMade;
import fi.polku.referral.support.Measurement;
import fi.polku.referral.support.NextStep;
import fi.polku.referral.support.Plan;
import fi.polku.referral.support.ProgressNote;
import fi.polku.referral.support.Responsible;
import fi.polku.referral.support.SupportPeriod;
import fi.polku.referral.support.SupportSight;
import fi.polku.referral.support.TeamMember;
import fi.polku.referral.support.Words;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A support period in the copy of a client's own data: who answered for the client, what was planned, done and measured. */
final class SupportPrint {
    private final PrintWords words;

    SupportPrint(PrintWords words) {
        this.words = words;
    }

    void add(Printout printout, SupportSight sight) {
        SupportPeriod period = sight.period();
        Words opened = sight.words();
        printout.heading(words.text("support") + " "
                + words.language().day(period.standing().startedOn()));
        printout.facts(facts(period));
        table(printout, "responsibles", period.circle().responsibles(), this::row, "reason", "unit", "period");
        table(printout, "team", period.circle().team(), member -> row(opened, member), "name", "period");
        period.work().plans().forEach(plan -> add(printout, opened, plan));
        table(
                printout,
                "contacts",
                period.work().contacts(),
                contact -> row(opened, contact),
                "time",
                "channel",
                "place",
                "line");
        table(printout, "steps", period.work().steps(), step -> row(opened, step), "step", "remind-on", "done-on");
        table(printout, "progress", period.work().progress(), note -> row(opened, note), "time", "progress");
        table(printout, "measures", period.measurements(), this::row, "time", "question", "moment", "answer");
    }

    private SequencedMap<String, String> facts(SupportPeriod period) {
        SequencedMap<String, String> facts = new LinkedHashMap<>();
        facts.put(words.text("unit"), words.name(period.keeper().unit()));
        facts.put(
                words.text("work-ability"),
                words.of(Lists.WORK_ABILITY, period.need().workAbility()));
        PrintWords.put(facts, words.text("noticed"), day(period.need().noticedOn()));
        PrintWords.put(facts, words.text("ended"), day(period.standing().endedOn()));
        PrintWords.put(
                facts,
                words.text("reason"),
                Optional.ofNullable(period.standing().endReason()).map(reason -> words.of(Lists.SUPPORT_END, reason)));
        return facts;
    }

    private void add(Printout printout, Words opened, Plan plan) {
        int number = plan.number();
        List<List<String>> rows = new ArrayList<>();
        rows.add(List.of(words.text("need"), opened.open(Plan.place(number, "need"), plan.need())));
        rows.add(List.of(
                words.text("goals"), String.join("; ", opened.openAll(Plan.place(number, "goals"), plan.goals()))));
        rows.add(List.of(words.text("content"), opened.open(Plan.place(number, "content"), plan.content())));
        Plan.Statutory statutory = plan.statutory();
        if (statutory != null) {
            rows.add(List.of(
                    words.of(Lists.STATUTORY_PLAN, statutory.kind()),
                    opened.open(Plan.place(number, "statutory"), statutory.reference()) + " "
                            + words.language().day(statutory.madeOn())));
        }
        printout.table(
                words.text("plan") + " " + words.language().time(plan.at()),
                List.of(words.text("field"), words.text("content")),
                rows);
    }

    private List<String> row(Responsible responsible) {
        return List.of(
                words.of(Lists.RESPONSIBLE, responsible.kind()),
                words.name(responsible.member().unit()),
                between(responsible.from(), responsible.to()));
    }

    private List<String> row(Words opened, TeamMember member) {
        String name = opened.openIfAny(TeamMember.place(member.number()), member.name());
        return List.of(
                Optional.ofNullable(name)
                        .or(() -> Optional.ofNullable(member.entry()).map(words::name))
                        .orElse(""),
                between(member.from(), member.to()));
    }

    private List<String> row(Words opened, ContactMade contact) {
        int number = contact.number();
        return List.of(
                words.language().day(contact.on()),
                words.of(Lists.SUPPORT_CHANNEL, contact.channel()),
                Optional.ofNullable(opened.openIfAny(ContactMade.place(number, "place"), contact.place()))
                        .orElse(""),
                opened.open(ContactMade.place(number, "line"), contact.line()));
    }

    private List<String> row(Words opened, NextStep step) {
        return List.of(
                opened.open(NextStep.place(step.number()), step.text()),
                day(step.remindOn()).orElse(""),
                day(step.doneOn()).orElse(""));
    }

    private List<String> row(Words opened, ProgressNote note) {
        return List.of(words.language().day(note.on()), opened.open(ProgressNote.place(note.number()), note.words()));
    }

    private List<String> row(Measurement measurement) {
        Integer score = measurement.score();
        return List.of(
                words.language().day(measurement.on()),
                words.text("measure-" + measurement.measure()),
                words.of(Lists.MEASURE_MOMENT, measurement.moment()),
                score == null
                        ? words.of(Lists.MEASURE_ANSWER, measurement.answer())
                        : score + " (" + measurement.minimum() + "–" + measurement.maximum() + ")");
    }

    private <T> void table(
            Printout printout, String caption, List<T> all, Function<T, List<String>> row, String... columns) {
        if (!all.isEmpty()) {
            printout.table(
                    words.text(caption),
                    Stream.of(columns).map(words::text).toList(),
                    all.stream().map(row).toList());
        }
    }

    private String between(LocalDate from, @Nullable LocalDate to) {
        return words.language().day(from) + " – " + day(to).orElse("");
    }

    private Optional<String> day(@Nullable LocalDate day) {
        return Optional.ofNullable(day).map(words.language()::day);
    }
}
