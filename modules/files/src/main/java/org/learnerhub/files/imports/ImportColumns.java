package org.learnerhub.files.imports;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.learnerhub.domain.exchange.FileFormat;
import org.learnerhub.domain.exchange.FileHead;
import org.learnerhub.domain.imports.ImportField;
import org.learnerhub.domain.imports.ImportFinding;
import org.learnerhub.domain.imports.ImportLayout;
import org.learnerhub.domain.imports.ImportRow;
import org.learnerhub.files.rows.Columns;
import org.learnerhub.files.rows.HeadField;
import org.learnerhub.files.rows.HeadValues;
import org.learnerhub.files.rows.Names;
import org.learnerhub.files.rows.Objection;
import org.learnerhub.files.rows.RowMaker;

/** The columns of one file of the schools register: made for each file, since it keeps which of them the file has. */
final class ImportColumns implements Columns<ImportField, ImportRow> {

    private static final Map<String, ImportField> BY_HEADING = byHeading();

    private Set<ImportField> present = Set.of();
    private ImportLayout layout = ImportLayout.SCHOOLS;

    private static Map<String, ImportField> byHeading() {
        Map<String, ImportField> names = new HashMap<>();
        for (ImportField field : ImportField.values()) {
            names.put(Names.folded(field.label()), field);
            field.otherHeadings().forEach(other -> names.put(Names.folded(other), field));
        }
        return Map.copyOf(names);
    }

    @Override
    public @Nullable ImportField field(String name) {
        return BY_HEADING.get(Names.folded(name));
    }

    @Override
    public @Nullable HeadField head(String name) {
        return null;
    }

    @Override
    public String label(ImportField field) {
        return field.label();
    }

    @Override
    public Class<ImportField> fields() {
        return ImportField.class;
    }

    @Override
    public List<ImportField> missing(Set<ImportField> present) {
        return ImportLayout.of(present).needed().stream()
                .filter(field -> !present.contains(field))
                .toList();
    }

    @Override
    public boolean isFreeText(ImportField field) {
        return false;
    }

    @Override
    public boolean provesData(ImportField field) {
        return field == ImportField.UKPRN || field == ImportField.URN;
    }

    @Override
    public List<ImportField> dates() {
        return List.of();
    }

    @Override
    public List<ImportField> names() {
        return List.of(ImportField.HEAD_FIRST_NAME, ImportField.HEAD_LAST_NAME);
    }

    @Override
    public List<ImportField> all() {
        return List.of(ImportField.values());
    }

    @Override
    public @Nullable String namespace(String root) {
        return null;
    }

    @Override
    public String element() {
        return "";
    }

    @Override
    public FileHead head(HeadValues head, FileFormat format, Set<ImportField> present, String root, String where) {
        this.present = Set.copyOf(present);
        layout = ImportLayout.of(present);
        return new FileHead(format, layout.layout(), null, null, null, null, null, head.notices());
    }

    @Override
    public RowMaker<ImportField, ImportRow> rows() {
        return new Maker();
    }

    @Override
    public int number(ImportRow row) {
        return row.number();
    }

    @Override
    public @Nullable String value(ImportRow row, ImportField field) {
        return row.value(field);
    }

    @Override
    public ImportRow also(ImportRow row, List<Objection<ImportField>> findings) {
        List<ImportFinding> all = new ArrayList<>(row.findings());
        all.addAll(findings(findings));
        return new ImportRow(row.number(), row.values(), null, all);
    }

    @Override
    public ImportRow only(ImportRow row, Objection<ImportField> finding) {
        return new ImportRow(row.number(), row.values(), null, findings(List.of(finding)));
    }

    @Override
    public ImportRow at(int number, ImportRow row) {
        return new ImportRow(number, row.values(), null, List.of());
    }

    private static List<ImportFinding> findings(List<Objection<ImportField>> objections) {
        return objections.stream()
                .map(one -> new ImportFinding(
                        one.code(), one.field() == null ? null : one.field().label(), one.detail()))
                .toList();
    }

    /** A column that the file has and the row leaves empty is said to be empty. */
    private final class Maker implements RowMaker<ImportField, ImportRow> {

        private final Map<ImportField, String> values = new EnumMap<>(ImportField.class);

        @Override
        public void set(ImportField field, @Nullable String value) {
            if (value != null && !value.isBlank()) {
                values.put(field, value.strip());
            }
        }

        @Override
        public ImportRow made(int number, List<Objection<ImportField>> findings) {
            Map<String, String> all = new LinkedHashMap<>();
            for (ImportField field : layout.fields()) {
                if (present.contains(field)) {
                    all.put(field.label(), values.getOrDefault(field, ""));
                }
            }
            values.clear();
            return new ImportRow(number, all, null, findings(findings));
        }
    }
}
