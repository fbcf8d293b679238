package fi.polku.directory.cards;

import fi.polku.directory.entries.Duties;
import fi.polku.directory.entries.EditForbidden;
import fi.polku.directory.entries.Editor;
import fi.polku.directory.entries.Held;
import fi.polku.directory.entries.Service;

/** Who may do what with a card. */
public final class CardRights {

    private CardRights() {}

    /** Cards are written by those who work in the service (S2-9), or by who keeps the directory for them. */
    static boolean mayBegin(Editor editor, Held<Service> service) {
        return service.region().equals(editor.region())
                && (service.entry().unit().equals(editor.unit()) || keepsTheDirectory(editor));
    }

    public static boolean mayWrite(Editor editor, Held<Card> card) {
        return card.region().equals(editor.region())
                && (card.entry().authors().contains(editor.membership()) || keepsTheDirectory(editor));
    }

    /** The service-area manager decides (S2-8): of the organisation that gives the service, not just of its region. */
    public static boolean mayDecide(Editor editor, Held<Card> card) {
        return card.region().equals(editor.region())
                && card.entry().organisation().equals(editor.organisation())
                && editor.duties().contains(Duties.SERVICE_MANAGER);
    }

    /** Whether what is not published is for these eyes too. */
    public static boolean owns(Editor editor, Held<Card> card) {
        return card.entry().authors().contains(editor.membership())
                || (card.region().equals(editor.region())
                        && (editor.seesDraftsOfItsRegion()
                                || card.entry().organisation().equals(editor.organisation())));
    }

    public static boolean sees(Editor editor, Held<Card> card) {
        return card.entry().published() != null || owns(editor, card);
    }

    static void require(boolean right, Editor editor, Held<?> held) {
        if (!held.region().equals(editor.region())) {
            throw new EditForbidden(EditForbidden.Reason.OTHER_REGION);
        }
        if (!right) {
            throw new EditForbidden(EditForbidden.Reason.DUTY_MISSING);
        }
    }

    private static boolean keepsTheDirectory(Editor editor) {
        return editor.duties().contains(Duties.DIRECTORY_EDITOR);
    }
}
