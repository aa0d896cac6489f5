package org.learnerhub.app.admin;

import org.jspecify.annotations.Nullable;
import org.learnerhub.app.node.HubCore;
import picocli.CommandLine;
import picocli.CommandLine.IFactory;

/**
 * Where commands run, which they get through the option that says on which hub they work.
 *
 * @param running the hub that runs them; null where they run in a process of their own and open the hub's core
 */
public record Premises(@Nullable HubCore running) implements IFactory {

    @Override
    public <K> K create(Class<K> type) throws Exception {
        return type == DataOption.class
                ? type.cast(new DataOption(running, System.getenv()))
                : CommandLine.defaultFactory().create(type);
    }
}
