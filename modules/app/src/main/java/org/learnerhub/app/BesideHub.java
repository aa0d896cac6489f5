package org.learnerhub.app;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import org.learnerhub.app.admin.DataOption;
import org.learnerhub.app.control.ControlClient;
import org.learnerhub.app.control.ControlClient.Answer;
import org.learnerhub.app.node.DataFolder;
import org.learnerhub.app.operator.CommandOrigin;
import org.learnerhub.app.operator.UserMistake;
import org.learnerhub.app.owner.FolderLock;
import org.learnerhub.app.settings.HubSettings;
import picocli.CommandLine;
import picocli.CommandLine.ExecutionException;
import picocli.CommandLine.IExecutionStrategy;
import picocli.CommandLine.ParseResult;

/**
 * Decides where a command runs: one that works on the data of a hub whose database takes one process only is run by the
 * hub, if there is one, and otherwise here, with the database to itself.
 */
final class BesideHub implements IExecutionStrategy {

    private static final Duration PATIENCE = Duration.ofSeconds(10);
    private static final Duration PAUSE = Duration.ofMillis(100);

    private final CommandOrigin origin;

    BesideHub(CommandOrigin origin) {
        this.origin = origin;
    }

    @Override
    public int execute(ParseResult parsed) {
        Integer help = CommandLine.executeHelpRequest(parsed);
        if (help != null) {
            return help;
        }
        Optional<Path> data = DataOption.of(parsed);
        if (data.isEmpty() || !Files.isDirectory(data.get())) {
            return here(parsed);
        }
        try {
            HubSettings settings = HubSettings.load(data.get(), System.getenv());
            // Where there is no hub yet, the command says so or makes one.
            return settings.oneProcessOnly() && Files.isDirectory(settings.keys())
                    ? alone(parsed, settings)
                    : here(parsed);
        } catch (AccessDeniedException e) {
            throw failed(parsed, notOurs(data.get()));
        } catch (IOException e) {
            throw failed(parsed, e);
        } catch (UserMistake e) {
            throw failed(parsed, e);
        }
    }

    private int alone(ParseResult parsed, HubSettings settings) throws IOException {
        PrintWriter err = parsed.commandSpec().commandLine().getErr();
        ControlClient hub = new ControlClient(
                settings.control(), parsed.commandSpec().commandLine().getOut(), err);
        long end = System.nanoTime() + PATIENCE.toNanos();
        boolean busy = false;
        do {
            Answer answer = hub.call(origin, parsed.expandedArgs());
            if (answer instanceof Answer.Ended ended) {
                return ended.code();
            }
            busy = answer instanceof Answer.Busy;
            Optional<FolderLock> lock = FolderLock.take(settings.storeLock(), PAUSE);
            if (lock.isPresent()) {
                try (FolderLock held = lock.get()) {
                    assert held != null;
                    DataFolder.narrow(settings).forEach(notice -> err.println("hub: " + notice));
                    return here(parsed);
                }
            }
        } while (System.nanoTime() < end);
        throw failed(parsed, busy ? tooMany() : inUse(settings));
    }

    private static int here(ParseResult parsed) {
        return new CommandLine.RunLast().execute(parsed);
    }

    private static UserMistake tooMany() {
        return new UserMistake("the hub runs as many commands as it may at once (four, and one of match and register)."
                + " Try again when one has ended.");
    }

    private static UserMistake inUse(HubSettings settings) {
        return new UserMistake("another command works on the database in " + settings.data()
                + ", or a hub that is starting or stopping, or one with other settings. Try again when it has ended.");
    }

    private static UserMistake notOurs(Path data) {
        return new UserMistake("the data folder " + data
                + " belongs to another user of this machine; run the command as" + " the user whom the hub runs as");
    }

    /** What picocli hands on to the handler of failures. */
    private static ExecutionException failed(ParseResult parsed, Exception cause) {
        CommandLine line = parsed.commandSpec().commandLine();
        return new ExecutionException(line, String.valueOf(cause.getMessage()), cause);
    }
}
