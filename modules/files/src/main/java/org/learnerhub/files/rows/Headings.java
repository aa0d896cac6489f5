package org.learnerhub.files.rows;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.learnerhub.domain.problem.IntakeCode;
import org.learnerhub.domain.problem.RefusedException;

/** Which column of a CSV file holds which field. */
final class Headings<F extends Enum<F>> {

    private final Columns<F, ?> columns;
    private final List<@Nullable F> fields = new ArrayList<>();
    private final Map<F, HeadingPlace> places;
    private final Map<Integer, String> forbidden = new HashMap<>();
    private boolean added;
    private final Map<HeadField, Integer> head = new EnumMap<>(HeadField.class);
    private final Set<F> present;

    private Headings(Columns<F, ?> columns) {
        this.columns = columns;
        present = EnumSet.noneOf(columns.fields());
        places = new EnumMap<>(columns.fields());
    }

    /**
     * @param names as the heading line has them, null where blank
     * @throws RefusedException UNKNOWN_LAYOUT where a heading that is needed is missing, or one is there twice
     */
    static <F extends Enum<F>> Headings<F> of(Columns<F, ?> columns, List<@Nullable String> names, HeadValues ignored) {
        Headings<F> headings = new Headings<>(columns);
        for (int column = 0; column < names.size(); column++) {
            String name = names.get(column);
            headings.fields.add(null);
            if (name != null && !headings.place(name, column)) {
                ignored.ignored(name);
            }
        }
        headings.refuseWhereMissing();
        return headings;
    }

    /** Whether a line can be the headings: none that is needed is missing. */
    static <F extends Enum<F>> boolean suffice(Columns<F, ?> columns, List<@Nullable String> names) {
        Set<F> seen = EnumSet.noneOf(columns.fields());
        for (String name : names) {
            F field = name == null ? null : columns.field(name);
            if (field != null) {
                seen.add(field);
            }
        }
        return columns.missing(seen).isEmpty();
    }

    /** How many known names a line has. */
    static long known(Columns<?, ?> columns, List<@Nullable String> names) {
        return names.stream()
                .filter(name -> name != null && columns.isKnown(name))
                .count();
    }

    private boolean place(String name, int column) {
        F field = columns.field(name);
        HeadField about = columns.head(name);
        if (isTwice(field, about, column)) {
            throw new RefusedException(IntakeCode.UNKNOWN_LAYOUT, "heading " + Names.shown(name) + " is there twice");
        }
        fields.set(column, field);
        if (field != null) {
            places.put(field, new HeadingPlace(column, name));
        }
        boolean ofHub = field == null && about == null && AddedColumns.has(name);
        added |= ofHub;
        if (columns.isForbidden(name)) {
            forbidden.put(column, Names.shown(name));
        }
        return field != null || about != null || ofHub;
    }

    private boolean isTwice(@Nullable F field, @Nullable HeadField about, int column) {
        return field == null ? about != null && head.put(about, column) != null : !present.add(field);
    }

    private void refuseWhereMissing() {
        List<F> missing = columns.missing(present);
        if (!missing.isEmpty()) {
            throw new RefusedException(
                    IntakeCode.UNKNOWN_LAYOUT,
                    missing.stream().map(columns::label).collect(Collectors.joining(", ", "missing heading ", "")));
        }
    }

    int columns() {
        return fields.size();
    }

    /** Null where the column is none of a row's. */
    @Nullable
    F field(int column) {
        return fields.get(column);
    }

    /** What the heading of a column is that no file may bring; null where it is another. */
    @Nullable
    String forbidden(int column) {
        return forbidden.get(column);
    }

    boolean provesData(int column) {
        F field = column < columns() ? fields.get(column) : null;
        return field != null && columns.provesData(field);
    }

    Map<HeadField, Integer> head() {
        return head;
    }

    Map<F, HeadingPlace> places() {
        return places;
    }

    /** Whether the file has columns that the hub has added. */
    boolean hasAdded() {
        return added;
    }

    Set<F> present() {
        return present;
    }
}
