package org.learnerhub.verify;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.cert.CertificateException;
import java.security.cert.X509Certificate;
import java.time.InstantSource;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.learnerhub.domain.extract.Verification;
import org.learnerhub.domain.extract.VerifyExtract;

/** The command of {@code hub-verify.jar}: needs Java 17 and nothing else. */
public final class HubVerify {

    private static final int USAGE = 2;
    private static final String HELP = """
            java -jar hub-verify.jar FILE [--trusted ROOT.pem] [--status LIST ... | --online]

            Says whether an extract (XML, PDF or JSON, or a part of one) is genuine, and what its signature covers.
              --trusted ROOT.pem  the hub's root certificate, had from the hub itself; default ca.pem in this folder
              --status LIST       a signed status list that was fetched before; /status/N/token tells withdrawn from
                                  replaced, and so do /status/N and /status/N/refresh, given both
              --online            fetches the status list that the extract names
            Without a status list the verdict is at best that it cannot be told whether the extract was withdrawn.
            Exit codes: 0 genuine, 1 changed, not ours, withdrawn or replaced, 2 not understood, 4 cannot tell.""";

    private final PrintStream out;
    private final InstantSource clock;
    private @Nullable Path file;
    private final List<Path> status = new ArrayList<>();
    private Path trusted = Path.of("ca.pem");
    private boolean online;

    HubVerify(PrintStream out, InstantSource clock) {
        this.out = out;
        this.clock = clock;
    }

    public static void main(String[] arguments) {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        System.exit(new HubVerify(out, InstantSource.system()).run(arguments));
    }

    int run(String... arguments) {
        try {
            if (!understood(new ArrayDeque<>(List.of(arguments))) || file == null) {
                out.println(HELP);
                return USAGE;
            }
            List<X509Certificate> roots = Verifying.certificates(Files.readAllBytes(trusted));
            Verification found = verifier(roots).verify(Files.readAllBytes(file));
            VerificationText.lines(file.toString(), found).forEach(out::println);
            return VerificationText.exit(found.verdict());
        } catch (CertificateException e) {
            out.println("There is no certificate in " + trusted + ".");
        } catch (IOException e) {
            out.println("Cannot read " + e.getMessage() + ".");
            out.println("The hub's root certificate is had from the hub, at /trust/ca.pem; name it with --trusted.");
        }
        return USAGE;
    }

    private VerifyExtract verifier(List<X509Certificate> roots) throws IOException {
        if (!status.isEmpty()) {
            List<byte[]> lists = new ArrayList<>();
            for (Path list : status) {
                lists.add(Files.readAllBytes(list));
            }
            return Verifying.withLists(roots, lists, clock);
        }
        return online ? Verifying.online(roots, clock) : Verifying.offline(roots, clock);
    }

    private boolean understood(Deque<String> arguments) {
        while (!arguments.isEmpty()) {
            String argument = arguments.pop();
            switch (argument) {
                case "--online" -> online = true;
                case "--trusted", "--status" -> {
                    if (arguments.isEmpty()) {
                        return false;
                    }
                    Path value = Path.of(arguments.pop());
                    if (argument.equals("--status")) {
                        status.add(value);
                    } else {
                        trusted = value;
                    }
                }
                default -> {
                    if (file != null || argument.startsWith("-")) {
                        return false;
                    }
                    file = Path.of(argument);
                }
            }
        }
        return true;
    }
}
