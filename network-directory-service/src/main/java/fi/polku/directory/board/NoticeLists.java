package fi.polku.directory.board;

import fi.polku.directory.entries.Held;
import java.util.List;

/** Notices as people go through them. */
@FunctionalInterface
public interface NoticeLists {

    /** The newest first. */
    List<Held<Notice>> list(NoticeQuery query);
}
