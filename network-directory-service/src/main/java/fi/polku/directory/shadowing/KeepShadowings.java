package fi.polku.directory.shadowing;

import fi.polku.directory.entries.EditForbidden;
import fi.polku.directory.entries.Editor;
import fi.polku.directory.entries.EntryRefused;
import fi.polku.directory.entries.EntryUnknown;
import fi.polku.directory.entries.Fault;
import fi.polku.directory.entries.Held;
import fi.polku.directory.reference.CodeLists;
import fi.polku.platform.mongo.Creation;
import fi.polku.platform.mongo.StaleVersion;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** Brings together who offers their work to be looked at and who wants to look on, and keeps what both bring home. */
public final class KeepShadowings {

    private final Shadowings shadowings;
    private final CodeLists codes;

    KeepShadowings(Shadowings shadowings, CodeLists codes) {
        this.shadowings = shadowings;
        this.codes = codes;
    }

    public Held<Shadowing> wish(
            Editor editor, Creation creation, Wish wish, String profession, Days days, String goals) {
        if (!codes.professions().codes().contains(profession)) {
            throw refused("/profession", "unknown-code");
        }
        return shadowings.add(creation, editor.region(), Shadowing.open(wish, profession, party(editor), days, goals));
    }

    /** The days have to be among those that were offered, and in another work community than one's own. */
    public Held<Shadowing> answer(Editor editor, UUID id, long expectedVersion, Days on) {
        return step(editor, id, expectedVersion, Step.ANSWER, seen -> {
            if (seen.wished().unit().equals(editor.unit())) {
                throw new StepRefused("own-unit");
            }
            requireAmong(seen.days(), on);
            return seen.takenBy(party(editor), on);
        });
    }

    public Held<Shadowing> agree(Editor editor, UUID id, long expectedVersion) {
        return step(editor, id, expectedVersion, Step.AGREE, UnaryOperator.identity());
    }

    public Held<Shadowing> decline(Editor editor, UUID id, long expectedVersion) {
        return step(editor, id, expectedVersion, Step.DECLINE, seen -> seen.takenBy(null, null));
    }

    public Held<Shadowing> cancel(Editor editor, UUID id, long expectedVersion) {
        return step(editor, id, expectedVersion, Step.CANCEL, UnaryOperator.identity());
    }

    /** Not before it has begun. */
    public Held<Shadowing> complete(Editor editor, UUID id, long expectedVersion, LocalDate today) {
        return step(editor, id, expectedVersion, Step.COMPLETE, seen -> {
            if (seen.agreed() == null || seen.agreed().from().isAfter(today)) {
                throw new StepRefused("not-begun");
            }
            return seen;
        });
    }

    public Held<Shadowing> note(Editor editor, UUID id, long expectedVersion, String text) {
        var who = editor.membership();
        return step(
                editor,
                id,
                expectedVersion,
                Step.NOTE,
                seen -> seen.with(who, seen.accountOf(who).noted(text)));
    }

    public Held<Shadowing> tell(Editor editor, UUID id, long expectedVersion, int score, @Nullable String words) {
        var who = editor.membership();
        return step(
                editor,
                id,
                expectedVersion,
                Step.FEEDBACK,
                seen -> seen.with(who, seen.accountOf(who).telling(score, words)));
    }

    public Held<Shadowing> find(UUID id) {
        return shadowings.find(id).orElseThrow(() -> new EntryUnknown(id));
    }

    public List<Held<Shadowing>> list(ShadowingQuery query) {
        return shadowings.list(query);
    }

    /** What this editor may do to it now. */
    public static List<Step> steps(Editor editor, Shadowing shadowing) {
        return Arrays.stream(Step.values())
                .filter(step -> shadowing.mayTake(step, editor.membership()))
                .filter(step -> shadowing.state().after(step).isPresent())
                .filter(step ->
                        step != Step.ANSWER || !shadowing.wished().unit().equals(editor.unit()))
                .toList();
    }

    private Held<Shadowing> step(
            Editor editor, UUID id, long expectedVersion, Step step, UnaryOperator<Shadowing> change) {
        var seen = find(id);
        if (!seen.entry().mayTake(step, editor.membership())) {
            throw new EditForbidden(EditForbidden.Reason.DUTY_MISSING);
        }
        if (seen.version() != expectedVersion) {
            throw new StaleVersion(id, expectedVersion);
        }
        var state = seen.entry().state();
        var next = state.after(step).orElseThrow(() -> new IllegalStep(state, step));
        return shadowings.replace(seen, change.apply(seen.entry()).at(next));
    }

    private static void requireAmong(Days offered, Days on) {
        var outside = Map.of("/from", on.from(), "/to", on.to()).entrySet().stream()
                .filter(day -> !offered.holds(day.getValue()))
                .map(Map.Entry::getKey)
                .sorted()
                .map(pointer -> new Fault(pointer, "outside-days", List.<Object>of()))
                .toList();
        if (!outside.isEmpty()) {
            throw new EntryRefused(outside);
        }
    }

    private static Party party(Editor editor) {
        return new Party(editor.organisation(), editor.unit(), editor.membership());
    }

    private static EntryRefused refused(String pointer, String code) {
        return new EntryRefused(List.of(new Fault(pointer, code, List.of())));
    }
}
