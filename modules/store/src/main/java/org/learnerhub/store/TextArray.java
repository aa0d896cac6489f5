package org.learnerhub.store;

import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.SqlTypeValue;

/** Many texts as one value of a statement. */
final class TextArray implements SqlTypeValue {

    private final List<@Nullable String> values;

    /** @param values {@link BigintArray#MOST} at most */
    TextArray(List<@Nullable String> values) {
        this.values = values;
    }

    @Override
    public void setTypeValue(PreparedStatement statement, int index, int sqlType, @Nullable String typeName)
            throws SQLException {
        statement.setArray(index, statement.getConnection().createArrayOf("varchar", values.toArray()));
    }
}
