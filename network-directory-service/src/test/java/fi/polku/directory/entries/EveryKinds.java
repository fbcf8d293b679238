package fi.polku.directory.entries;

/** For tests of other packages. */
public final class EveryKinds {

    private EveryKinds() {}

    public static EveryKind of(Soite soite) {
        return new EveryKind(soite.catalogue, soite.editing, soite.history);
    }
}
