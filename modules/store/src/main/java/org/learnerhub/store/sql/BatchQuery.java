package org.learnerhub.store.sql;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

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

    /**
     * Adds a column's value as a constant, for a planner that knows of each value how rare it is and of a parameter nothing.
     *
     * @param value one of ours; null adds nothing
     */
    public BatchQuery andIs(String column, @Nullable Enum<?> value) {
        if (value != null) {
            sql.append(" and ")
                    .append(column)
                    .append(" = '")
                    .append(value.name())
                    .append('\'');
        }
        return this;
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
