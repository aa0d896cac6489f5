package org.learnerhub.store.column;

import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.SqlTypeValue;

/** Many texts as one value of a statement. */
public final class TextArray implements SqlTypeValue {

    private final @Nullable Object[] values;

    private TextArray(@Nullable Object[] values) {
        this.values = values;
    }

    /** @param all {@link BigintArray#MOST} at most */
    public static <T> TextArray of(List<T> all, Function<T, @Nullable String> value) {
        @Nullable Object[] values = new Object[all.size()];
        for (int i = 0; i < values.length; i++) {
            values[i] = value.apply(all.get(i));
        }
        return new TextArray(values);
    }

    /** Distinct and ascending; none where there is no text. */
    public static List<TextArray> slices(Stream<String> texts) {
        List<String> sorted = texts.sorted().distinct().toList();
        List<TextArray> slices = new ArrayList<>();
        for (int from = 0; from < sorted.size(); from += BigintArray.MOST) {
            slices.add(of(sorted.subList(from, Math.min(from + BigintArray.MOST, sorted.size())), Function.identity()));
        }
        return slices;
    }

    @Override
    public void setTypeValue(PreparedStatement statement, int index, int sqlType, @Nullable String typeName)
            throws SQLException {
        statement.setArray(index, statement.getConnection().createArrayOf("varchar", values));
    }
}
