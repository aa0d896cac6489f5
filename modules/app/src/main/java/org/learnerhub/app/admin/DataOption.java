package org.learnerhub.app.admin;

import java.lang.reflect.Field;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.learnerhub.app.node.HubCore;
import org.learnerhub.app.operator.UserMistake;
import org.learnerhub.app.settings.HubSettings;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParseResult;

/**
 * The option that says which hub a command works on. A hub that is not there is not made, but where a command is how
 * people begin: whoever mistypes the folder would otherwise be told that nobody is known.
 */
public final class DataOption {

    private static final String NAME = "--data";

    @Option(
            names = NAME,
            defaultValue = "${env:HUB_DATA:-data}",
            description = "The hub's data folder; default ${DEFAULT-VALUE}.")
    private Path data = Path.of("data");

    private final @Nullable HubCore running;
    private final Map<String, String> environment;

    /** @param running the hub that runs the command, found by whoever called it by the same option; null for none */
    DataOption(@Nullable HubCore running, Map<String, String> environment) {
        this.running = running;
        this.environment = environment;
    }

    /** The data folder of the hub that a command works on; empty for commands that work on none. */
    public static Optional<Path> of(ParseResult parsed) {
        ParseResult last = parsed;
        while (last.hasSubcommand()) {
            last = last.subcommand();
        }
        OptionSpec option = last.commandSpec().findOption(NAME);
        boolean ours = option != null
                && option.userObject() instanceof Field field
                && field.getDeclaringClass() == DataOption.class;
        return ours ? Optional.of(option.<Path>getValue()) : Optional.empty();
    }

    /** @throws UserMistake where there is no hub */
    private HubSettings settings() {
        if (!Files.isDirectory(data)) {
            throw new UserMistake("there is no data folder " + data + "; name the hub's with --data or HUB_DATA");
        }
        HubSettings settings = HubSettings.load(data, environment);
        if (!Files.isDirectory(settings.keys())) {
            throw new UserMistake("the folder " + data + " holds no hub: there is no " + settings.keys()
                    + "; name the hub's data folder with --data or HUB_DATA");
        }
        return settings;
    }

    /**
     * For work on a hub that does not run.
     *
     * @throws UserMistake where there is no hub, or it runs
     */
    HubSettings ofStoppedHub() {
        requireNoHub();
        return settings();
    }

    /** The hub's core for the length of some work: that of the hub that runs the command, or one opened for it. */
    public <T> T with(Function<HubCore, T> work) {
        return running == null ? opened(() -> HubCore.open(settings(), () -> {}), work) : work.apply(running);
    }

    /** Like {@link #with}, whatever rules the register's keys were made by. */
    <T> T withWhateverKeyRules(Function<HubCore, T> work) {
        return running == null
                ? opened(() -> HubCore.openWhateverItsKeyRules(settings(), () -> {}), work)
                : work.apply(running);
    }

    /** Like {@link #with}, for the first steps of a new hub, which is made where there is none. */
    <T> T withPerhapsNew(Function<HubCore, T> work) {
        return running == null
                ? opened(() -> HubCore.open(HubSettings.load(data, environment), () -> {}), work)
                : work.apply(running);
    }

    private static <T> T opened(Supplier<HubCore> opening, Function<HubCore, T> work) {
        try (HubCore core = opening.get()) {
            return work.apply(core);
        }
    }

    /** @throws UserMistake where a hub is running */
    void requireNoHub() {
        if (running != null) {
            throw new UserMistake("a hub is running on this data folder; stop it first");
        }
    }
}
