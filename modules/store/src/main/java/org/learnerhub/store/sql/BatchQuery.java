package org.learnerhub.store.sql;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.learnerhub.domain.provider.Ukprn;

/** A query that grows by the conditions that were asked for. */
public final class BatchQuery {

    private final StringBuilder sql;
    private final List<Object> arguments = new ArrayList<>();

    public BatchQuery(String start, Object argument) {
        sql = new StringBuilder(start);
        arguments.add(argument);
    }

    /** Adds nothing where the argument is null. */
    public BatchQuery and(String condition, @Nullable Object argument) {
        return argument == null ? this : then(" and " + condition, argument);
    }

    /** A condition without an argument. */
    public BatchQuery and(String condition) {
        sql.append(" and ").append(condition);
        return this;
    }

    /** That a column has one of these values, which are parameters; null adds nothing. */
    public BatchQuery andIn(String column, @Nullable Collection<Long> values) {
        if (values != null) {
            and(column + " in (" + "?, ".repeat(values.size() - 1) + "?)");
            arguments.addAll(values);
        }
        return this;
    }

    /** Adds {@link #is(String, Enum)}; null adds nothing. */
    public BatchQuery andIs(String column, @Nullable Enum<?> value) {
        return value == null ? this : and(is(column, value));
    }

    /** Adds {@link #is(String, Ukprn)}; null adds nothing. */
    public BatchQuery andIs(String column, @Nullable Ukprn value) {
        return value == null ? this : and(is(column, value));
    }

    /** That a column has a value: a constant, for a planner that knows of values how rare they are, of parameters nothing. */
    public static String is(String column, Enum<?> value) {
        return column + " = '" + value.name() + "'";
    }

    /** The same: a UKPRN has letters and digits only. */
    public static String is(String column, Ukprn value) {
        return column + " = '" + value.value() + "'";
    }

    public BatchQuery then(String text, Object argument) {
        sql.append(text);
        arguments.add(argument);
        return this;
    }

    public String sql() {
        return sql.toString();
    }

    public Object[] arguments() {
        return arguments.toArray();
    }
}
