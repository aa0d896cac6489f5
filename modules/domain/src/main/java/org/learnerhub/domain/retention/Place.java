package org.learnerhub.domain.retention;

import java.util.List;

/** Where a kind of data lies. */
public sealed interface Place {

    /** As documents say it. */
    String text();

    /** Columns of a table of the database. */
    record Columns(String table, List<String> columns) implements Place {

        public Columns {
            columns = List.copyOf(columns);
        }

        @Override
        public String text() {
            return "`" + table + "`: " + String.join(", ", columns);
        }
    }

    /** Files, by where they are in the data folder. */
    record Files(String where) implements Place {

        @Override
        public String text() {
            return "files " + where;
        }
    }
}
