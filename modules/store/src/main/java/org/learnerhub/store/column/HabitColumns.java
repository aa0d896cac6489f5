package org.learnerhub.store.column;

import java.sql.ResultSet;
import java.sql.SQLException;
import org.learnerhub.domain.access.FileEncoding;
import org.learnerhub.domain.access.FileHabits;
import org.learnerhub.domain.access.FileSeparator;
import org.learnerhub.domain.learner.DateOrder;

/** How files are written, in the columns date_order, file_encoding and file_separator. */
public final class HabitColumns {

    private HabitColumns() {}

    public static FileHabits read(ResultSet row) throws SQLException {
        return new FileHabits(
                DateOrder.valueOf(row.getString("date_order")),
                FileEncoding.valueOf(row.getString("file_encoding")),
                FileSeparator.valueOf(row.getString("file_separator")));
    }
}
