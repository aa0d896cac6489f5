package org.learnerhub.store.column;

import java.sql.Array;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.LongStream;
import org.jspecify.annotations.Nullable;
import org.postgresql.PGConnection;
import org.springframework.jdbc.core.SqlTypeValue;

/** Many numbers as one value of a statement. */
public final class BigintArray implements SqlTypeValue {

    /** H2 takes arrays of 65,536 at most. */
    public static final int MOST = 30_000;

    private final long[] values;

    /** @param values {@link #MOST} at most */
    public BigintArray(long[] values) {
        this.values = values;
    }

    /** Distinct and ascending, so that an index is walked in one direction; none where there is no number. */
    public static List<BigintArray> slices(LongStream numbers) {
        long[] sorted = numbers.sorted().distinct().toArray();
        List<BigintArray> slices = new ArrayList<>();
        for (int from = 0; from < sorted.length; from += MOST) {
            slices.add(new BigintArray(Arrays.copyOfRange(sorted, from, Math.min(from + MOST, sorted.length))));
        }
        return slices;
    }

    /** A column that is an array of numbers; empty where it is null. */
    public static List<Long> read(ResultSet row, String column) throws SQLException {
        Array array = row.getArray(column);
        return array == null
                ? List.of()
                : Arrays.stream((Object[]) array.getArray())
                        .map(Long.class::cast)
                        .toList();
    }

    @Override
    public void setTypeValue(PreparedStatement statement, int index, int sqlType, @Nullable String typeName)
            throws SQLException {
        Connection connection = statement.getConnection();
        statement.setArray(index, connection.isWrapperFor(PGConnection.class) ? binary(connection) : boxed(connection));
    }

    /** PostgreSQL takes numbers as they are, without a text of each. */
    private Array binary(Connection connection) throws SQLException {
        return connection.unwrap(PGConnection.class).createArrayOf("int8", values);
    }

    private Array boxed(Connection connection) throws SQLException {
        return connection.createArrayOf("bigint", Arrays.stream(values).boxed().toArray(Long[]::new));
    }
}
