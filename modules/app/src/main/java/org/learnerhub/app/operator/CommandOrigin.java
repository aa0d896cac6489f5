package org.learnerhub.app.operator;

import java.nio.file.Path;

/**
 * Who runs a command. Where a hub runs it for another process, that one's folder, user and wish for traces count.
 *
 * @param folder against which relative files are meant
 * @param user the name at the operating system
 * @param debug whether faults come with their trace
 */
public record CommandOrigin(Path folder, String user, boolean debug) {

    public static CommandOrigin ofThisProcess() {
        return new CommandOrigin(
                Path.of(""), System.getProperty("user.name", ""), "1".equals(System.getenv("HUB_DEBUG")));
    }

    /** The same, told to another process. */
    public CommandOrigin toldElsewhere() {
        return new CommandOrigin(folder.toAbsolutePath(), user, debug);
    }
}
