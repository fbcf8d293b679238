package fi.polku.directory.entries.web;

import fi.polku.directory.entries.Entry;
import fi.polku.directory.entries.EveryKind.Found;
import fi.polku.directory.entries.Forms;
import fi.polku.directory.entries.Revision;
import fi.polku.directory.entries.web.EditView.ChangeView;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

/**
 * What a published entry is to become.
 *
 * @param version of the entry; a draft has none of its own
 * @param entry as its kind is written
 * @param changes what publishing it would change
 * @param outdated whether the entry itself was changed since, so that the draft has to be written anew
 */
record DraftView(
        UUID id,
        long version,
        String kind,
        @Schema(type = "object") ObjectNode entry,
        List<ChangeView> changes,
        boolean outdated,
        Instant writtenAt,
        @Nullable UUID writtenBy) {

    static <E extends Entry<E>> DraftView of(Found<E> found, Revision revision, Forms forms) {
        var held = found.held();
        return new DraftView(
                held.id(),
                held.version(),
                found.kind().name(),
                forms.write(Revision.drafted(held).entry()),
                revision.changes(held.entry()).stream().map(ChangeView::of).toList(),
                !revision.isOver(held.entry()),
                revision.at(),
                revision.by());
    }
}
