package org.learnerhub.domain.ukrlp;

/**
 * Where changes come from, in the words that {@link ProviderVersion#source} keeps. What an import brought, a later import
 * may change; what anybody else said, it may not.
 */
public final class ChangeSource {

    private static final String IMPORT = "import ";

    private ChangeSource() {}

    /** A row of a batch. */
    public static String ofImport(long batch, int row) {
        return IMPORT + batch + " row " + row;
    }

    /** What an import said, taken over by a person's decision: it counts as the import's. */
    public static String ofTaken(long disagreement, String user) {
        return IMPORT + "disagreement " + disagreement + " taken by " + user;
    }

    public static boolean isImport(String source) {
        return source.startsWith(IMPORT);
    }
}
