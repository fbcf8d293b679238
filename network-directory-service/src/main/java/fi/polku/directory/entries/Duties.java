package fi.polku.directory.entries;

import java.util.Set;

/** The duties that let write the directory. */
public final class Duties {

    public static final String REGION_ADMIN = "region-admin";
    public static final String DIRECTORY_EDITOR = "directory-editor";

    public static final String SERVICE_MANAGER = "service-manager";

    static final Set<String> OF_EDITORS = Set.of(DIRECTORY_EDITOR);
    static final Set<String> OF_ADMINS = Set.of(REGION_ADMIN);
    static final Set<String> OF_BOTH = Set.of(REGION_ADMIN, DIRECTORY_EDITOR);

    /** Who sees all drafts of a region. */
    static final Set<String> OF_DRAFT_READERS = Set.of(REGION_ADMIN, DIRECTORY_EDITOR, SERVICE_MANAGER);

    private Duties() {}
}
