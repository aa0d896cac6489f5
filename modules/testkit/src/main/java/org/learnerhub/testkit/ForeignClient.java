package org.learnerhub.testkit;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The tools of other languages that the clients in samples/client are written with. */
public enum ForeignClient {
    ZEEP,
    PHP,
    NODE,
    /** Libraries of wallets and of those to whom wallets show something, in JavaScript. */
    WALLET;

    private static final Path CLIENTS = Path.of(System.getProperty("hub.root", "../.."), "samples", "client")
            .toAbsolutePath();

    /** The running test is skipped aloud, or fails, where it is not installed. */
    public ForeignProgram program() {
        return switch (this) {
            case ZEEP -> ForeignProgram.named("python3", it -> works(it, "-c", "import zeep"));
            case PHP -> ForeignProgram.named("php", it -> works(it, "-r", "exit(extension_loaded('soap') ? 0 : 1);"));
            case NODE -> node("soap");
            case WALLET -> node("jose");
        };
    }

    /** Where a tool's clients lie. */
    public static Path folder(String name) {
        return CLIENTS.resolve(name);
    }

    private static ForeignProgram node(String library) {
        return Files.isDirectory(CLIENTS.resolve("node/node_modules").resolve(library))
                ? ForeignProgram.named("node")
                : ForeignProgram.absent("the library " + library + " (npm ci in samples/client/node)");
    }

    private static boolean works(ForeignProgram program, String... arguments) {
        try {
            return program.run(CLIENTS, arguments).exit() == 0;
        } catch (IOException e) {
            return false;
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
