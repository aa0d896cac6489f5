package org.learnerhub.domain.imports;

import static org.learnerhub.domain.imports.ImportField.ADDRESS3;
import static org.learnerhub.domain.imports.ImportField.CLOSE_DATE;
import static org.learnerhub.domain.imports.ImportField.COMPANY_NUMBER;
import static org.learnerhub.domain.imports.ImportField.COUNTY;
import static org.learnerhub.domain.imports.ImportField.ESTABLISHMENT_NAME;
import static org.learnerhub.domain.imports.ImportField.ESTABLISHMENT_NUMBER;
import static org.learnerhub.domain.imports.ImportField.ESTABLISHMENT_STATUS;
import static org.learnerhub.domain.imports.ImportField.ESTABLISHMENT_TYPE;
import static org.learnerhub.domain.imports.ImportField.GROUP_NAME;
import static org.learnerhub.domain.imports.ImportField.GROUP_STATUS;
import static org.learnerhub.domain.imports.ImportField.GROUP_TYPE;
import static org.learnerhub.domain.imports.ImportField.GROUP_UID;
import static org.learnerhub.domain.imports.ImportField.HEAD_FIRST_NAME;
import static org.learnerhub.domain.imports.ImportField.HEAD_LAST_NAME;
import static org.learnerhub.domain.imports.ImportField.HEAD_TITLE;
import static org.learnerhub.domain.imports.ImportField.LA_CODE;
import static org.learnerhub.domain.imports.ImportField.LINK_DATE;
import static org.learnerhub.domain.imports.ImportField.LINK_NAME;
import static org.learnerhub.domain.imports.ImportField.LINK_TYPE;
import static org.learnerhub.domain.imports.ImportField.LINK_URN;
import static org.learnerhub.domain.imports.ImportField.LOCALITY;
import static org.learnerhub.domain.imports.ImportField.OPEN_DATE;
import static org.learnerhub.domain.imports.ImportField.POSTCODE;
import static org.learnerhub.domain.imports.ImportField.STREET;
import static org.learnerhub.domain.imports.ImportField.TELEPHONE;
import static org.learnerhub.domain.imports.ImportField.TOWN;
import static org.learnerhub.domain.imports.ImportField.UKPRN;
import static org.learnerhub.domain.imports.ImportField.URN;
import static org.learnerhub.domain.imports.ImportField.WEBSITE;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.learnerhub.domain.exchange.FileHead;
import org.learnerhub.domain.exchange.FileLook;
import org.learnerhub.domain.exchange.Layout;

/** The layouts of files of providers. */
public enum ImportLayout {
    /** Establishments of the schools register. */
    SCHOOLS(
            List.of(URN, ESTABLISHMENT_NAME, ESTABLISHMENT_STATUS, UKPRN),
            List.of(
                    URN,
                    LA_CODE,
                    ESTABLISHMENT_NUMBER,
                    ESTABLISHMENT_NAME,
                    ESTABLISHMENT_TYPE,
                    ESTABLISHMENT_STATUS,
                    OPEN_DATE,
                    CLOSE_DATE,
                    UKPRN,
                    STREET,
                    LOCALITY,
                    ADDRESS3,
                    TOWN,
                    COUNTY,
                    POSTCODE,
                    WEBSITE,
                    TELEPHONE,
                    HEAD_TITLE,
                    HEAD_FIRST_NAME,
                    HEAD_LAST_NAME)),
    /** Which establishment followed which. */
    LINKS(List.of(URN, LINK_URN, LINK_TYPE), List.of(URN, LINK_URN, LINK_NAME, LINK_TYPE, LINK_DATE)),
    /** Groups of establishments: trusts. */
    GROUPS(
            List.of(GROUP_NAME, GROUP_STATUS, UKPRN),
            List.of(
                    GROUP_UID,
                    GROUP_NAME,
                    COMPANY_NUMBER,
                    GROUP_TYPE,
                    GROUP_STATUS,
                    OPEN_DATE,
                    CLOSE_DATE,
                    UKPRN,
                    STREET,
                    LOCALITY,
                    ADDRESS3,
                    TOWN,
                    COUNTY,
                    POSTCODE)),
    /** The hub's own XML, {@code schemas/providers-v1.xsd}. */
    PROVIDERS(List.of(), List.of());

    /** The root of XML files. */
    public static final String ROOT = "ProviderBatch";

    private final List<ImportField> needed;
    private final List<ImportField> fields;
    private final Layout layout = new Layout(name());

    ImportLayout(List<ImportField> needed, List<ImportField> fields) {
        this.needed = needed;
        this.fields = fields;
    }

    /** @throws IllegalArgumentException where the file is of another kind */
    public static ImportLayout of(FileHead head) {
        return valueOf(head.layout().name());
    }

    /** The layout of a CSV file with these columns, whether or not all that is needed is there. */
    public static ImportLayout of(Set<ImportField> present) {
        if (present.contains(LINK_URN) || present.contains(LINK_TYPE)) {
            return LINKS;
        }
        boolean group = present.contains(GROUP_UID) || present.contains(GROUP_STATUS) || present.contains(GROUP_NAME);
        return group && !present.contains(ESTABLISHMENT_NAME) ? GROUPS : SCHOOLS;
    }

    /** Whether a file that looks like this is one of providers: by its root, or by headings that no other file has. */
    public static boolean shown(FileLook look) {
        return look.root().equals(ROOT) || look.lines().stream().anyMatch(ImportLayout::isHeadings);
    }

    private static boolean isHeadings(Set<String> names) {
        return Arrays.stream(values())
                .filter(layout -> layout != PROVIDERS)
                .anyMatch(layout -> layout.needed.stream().allMatch(field -> has(names, field)));
    }

    private static boolean has(Set<String> names, ImportField field) {
        return names.contains(folded(field.label()))
                || field.otherHeadings().stream().anyMatch(other -> names.contains(folded(other)));
    }

    private static String folded(String heading) {
        return heading.chars()
                .filter(Character::isLetterOrDigit)
                .mapToObj(Character::toString)
                .collect(Collectors.joining())
                .toLowerCase(Locale.ROOT);
    }

    /** The columns that a file of this layout must have. */
    public List<ImportField> needed() {
        return needed;
    }

    /** The columns in canonical order; none of XML. */
    public List<ImportField> fields() {
        return fields;
    }

    /** As the exchange knows it. */
    public Layout layout() {
        return layout;
    }
}
