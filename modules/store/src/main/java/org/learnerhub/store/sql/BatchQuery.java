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
