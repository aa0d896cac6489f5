package org.learnerhub.store;

import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.stream.LongStream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.SqlTypeValue;

/** Distinct numbers as one statement parameter, however many they are. */
final class BigintArray implements SqlTypeValue {

    private final Long[] values;

    private BigintArray(Long[] values) {
        this.values = values;
    }

    static BigintArray of(LongStream values) {
        return new BigintArray(values.distinct().boxed().toArray(Long[]::new));
    }

    @Override
    public void setTypeValue(PreparedStatement statement, int index, int sqlType, @Nullable String typeName)
            throws SQLException {
        statement.setArray(index, statement.getConnection().createArrayOf("bigint", values));
    }
}
