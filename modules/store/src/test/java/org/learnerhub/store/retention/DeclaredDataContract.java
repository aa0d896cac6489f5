package org.learnerhub.store.retention;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.learnerhub.domain.retention.DataKind;
import org.learnerhub.domain.retention.DataKinds;
import org.learnerhub.domain.retention.Place;
import org.learnerhub.store.StoreUnderTest;

/** Nothing is kept that nobody has declared: every column of every table is of exactly one kind of data. */
abstract class DeclaredDataContract {

    abstract StoreUnderTest store();

    @Test
    void every_column_of_every_table_is_of_exactly_one_kind_of_data() {
        List<String> declared = new ArrayList<>();
        for (DataKind kind : DataKinds.all()) {
            for (Place place : kind.places()) {
                if (place instanceof Place.Columns columns) {
                    columns.columns().forEach(column -> declared.add(columns.table() + "." + column));
                }
            }
        }
        assertThat(declared).doesNotHaveDuplicates().containsExactlyInAnyOrderElementsOf(columns());
    }

    /** What is about single learners and is removed by their number is declared as removed, and the other way round. */
    @Test
    void every_way_of_removal_belongs_to_a_kind_that_is_declared_as_removed() {
        List<String> removed = store().retention().data().stream()
                .map(data -> DataKinds.find(data.kind()).orElseThrow())
                .map(kind -> kind.name() + " " + kind.effect())
                .collect(Collectors.toList());

        assertThat(removed)
                .doesNotHaveDuplicates()
                .allMatch(line -> line.endsWith(" REMOVED"))
                .hasSize(store().retention().data().size());
    }

    private List<String> columns() {
        return store()
                .jdbc()
                .queryForList(
                        "select table_name || '.' || column_name from information_schema.columns"
                                + " where table_schema = current_schema",
                        String.class)
                .stream()
                .map(column -> column.toLowerCase(Locale.ROOT))
                .toList();
    }
}
