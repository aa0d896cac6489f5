package org.learnerhub.app.matching.evaluation;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** What a column of a truth file may say, and the headings it goes by; only letters of a heading count. */
enum TruthColumn {
    ROW("ROW", "ROWNUMBER", "ROWNO", "ROWNUM", "LINE", "LINENUMBER", "BATCHROW", "SPREADSHEETROW"),
    MIS_IDENTIFIER("MISIDENTIFIER", "MISID", "MIS", "BATCHMISIDENTIFIER"),
    ULN(
            "ULN",
            "TRUEULN",
            "ULNTRUE",
            "TRUTHULN",
            "TRUTH",
            "EXPECTEDULN",
            "EXPECTED",
            "CORRECTULN",
            "RIGHTULN",
            "REGISTERULN"),
    PERSON("PERSON", "PERSONID", "PERSONIDENTIFIER", "TRUEPERSON", "ENTITY", "ENTITYID", "CLUSTER"),
    TROUBLE("TROUBLE", "TROUBLES", "KIND", "KINDOFTROUBLE", "TROUBLEKIND", "DAMAGE", "CASE", "CATEGORY", "TYPE"),
    COMMUNITY("COMMUNITY", "NAMINGCOMMUNITY"),
    OTHER("OTHER", "OTHERPERSON", "NOTTHEPERSON");

    private final Set<String> headings;

    TruthColumn(String... headings) {
        this.headings = Set.of(headings);
    }

    static Optional<TruthColumn> of(String heading) {
        String letters = heading.replaceAll("[^A-Za-z]", "").toUpperCase(Locale.ROOT);
        for (TruthColumn column : values()) {
            if (column.headings.contains(letters)) {
                return Optional.of(column);
            }
        }
        return Optional.empty();
    }
}
