package org.learnerhub.app.admin;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.security.cert.CertificateFactory;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.learnerhub.app.operator.GivenFile;
import org.learnerhub.app.operator.UserMistake;
import org.learnerhub.domain.access.Institution;
import org.learnerhub.domain.access.MessageSigning;
import org.learnerhub.domain.matching.MatchPolicy;
import org.learnerhub.domain.provider.Ukprn;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Adds and lists the institutions that may use the hub. */
@Command(
        name = "institution",
        description = "Adds or lists the institutions that may use the hub.",
        subcommands = ClientCommand.class)
public final class InstitutionCommand {

    @Spec
    private CommandSpec spec;

    @Command(name = "add", description = "Adds an institution, or gives it a new password, and prints that once.")
    int add(
            @Option(names = "--ukprn", required = true) String ukprn,
            @Option(names = "--name", required = true) String name,
            @Option(names = "--organisation-ref", description = "Six letters or digits.") @Nullable String reference,
            @Option(
                            names = "--rights",
                            defaultValue = "registration",
                            description =
                                    "registration, awarding, providers, several with a comma, or oversight alone, for the"
                                            + " hub's own operator; default ${DEFAULT-VALUE}.")
                    String rights,
            @Option(names = "--certificate", description = "The client certificate that calls must come with, PEM.")
                    @Nullable
                    GivenFile certificate,
            @Option(names = "--matching", description = "strict or scored for its batches; default: as the hub is set.")
                    @Nullable
                    String matching,
            @Mixin DataOption data) {
        MatchPolicy policy = matching == null ? null : policy(matching);
        Ukprn number = number(ukprn);
        if (reference != null && !reference.matches("[0-9A-Za-z]{6}")) {
            throw new UserMistake("--organisation-ref must be six letters or digits");
        }
        String password = GeneratedPassword.next(new SecureRandom());
        String fingerprint = certificate == null ? null : fingerprint(certificate);
        Map<Ukprn, String> marks = data.withPerhapsNew(core -> {
            Institution institution = new Institution(
                    number,
                    reference,
                    name,
                    Rights.parse(rights),
                    core.passwords().of(number, password),
                    fingerprint,
                    policy);
            core.store().institutions().save(institution);
            return ProviderMarks.of(core.store().providers().register(), List.of(number));
        });
        spec.commandLine().getOut().println("institution " + number + " added: " + name);
        marks.values().forEach(mark -> spec.commandLine().getErr().println("the provider " + number + ": " + mark));
        tell(password);
        return 0;
    }

    private static Ukprn number(String ukprn) {
        Ukprn number = Ukprn.parse(ukprn)
                .orElseThrow(() -> new UserMistake("--ukprn must be eight digits or letters, such as 10099001"));
        if (number.equals(ImportCommand.OPERATOR)) {
            throw new UserMistake("no institution can be " + number + ": in that name the hub's operator sends files");
        }
        return number;
    }

    private void tell(String password) {
        spec.commandLine().getOut().println("OrgPassword (shown this once, the hub keeps only a hash): " + password);
    }

    @Command(name = "set", description = "Changes what is named about an institution; everything else stays.")
    int set(
            @Option(names = "--ukprn", required = true) String ukprn,
            @ArgGroup(multiplicity = "1", exclusive = false) Changes changes,
            @Mixin DataOption data) {
        Ukprn number = number(ukprn);
        String password = changes.newPassword ? GeneratedPassword.next(new SecureRandom()) : null;
        boolean known = data.with(core -> core.store()
                .institutions()
                .change(number, old -> {
                    Institution changed = changes.of(old);
                    return password == null
                            ? changed
                            : changed.withPassword(core.passwords().of(number, password));
                })
                .isPresent());
        if (!known) {
            throw new UserMistake("no institution has the UKPRN " + number);
        }
        spec.commandLine().getOut().println("institution " + number + ": " + changes);
        if (password != null) {
            tell(password);
        }
        return 0;
    }

    /** What {@code set} changes. */
    static final class Changes {

        @Option(names = "--new-password", description = "Makes a new password and prints it once.")
        private boolean newPassword;

        @Option(names = "--matching", description = "strict, scored, or hub: as the hub is set.")
        private @Nullable String matching;

        @Option(names = "--certificate", description = "The client certificate calls must come with, PEM, or none.")
        private @Nullable GivenFile certificate;

        @Option(names = "--signing-certificate", description = "The certificate it signs messages by, PEM, or none.")
        private @Nullable GivenFile signingCertificate;

        @Option(names = "--signed-messages", description = "required, or accepted: unsigned ones are taken too.")
        private @Nullable String signedMessages;

        @Option(names = "--date-order", description = "How its files write dates: day-first, month-first or auto.")
        private @Nullable String dateOrder;

        @Option(names = "--encoding", description = "Of its files where they do not say: auto, utf-8, mac-roman ...")
        private @Nullable String encoding;

        @Option(names = "--separator", description = "In its CSV files: comma, semicolon, tab, pipe, caret or auto.")
        private @Nullable String separator;

        Institution of(Institution old) {
            Institution changed = old.writing(HabitOptions.of(old.habits(), dateOrder, encoding, separator));
            if (matching != null) {
                changed = changed.matchedBy("hub".equals(matching) ? null : policy(matching));
            }
            if (certificate != null) {
                changed = changed.comingWith(fingerprintOrNone(certificate));
            }
            return signingCertificate == null && signedMessages == null ? changed : changed.signingBy(signing(old));
        }

        private @Nullable MessageSigning signing(Institution old) {
            MessageSigning before = old.signing();
            String by = signingCertificate == null
                    ? before == null ? null : before.certificateSha256()
                    : fingerprintOrNone(signingCertificate);
            boolean required = signedMessages == null ? before != null && before.required() : required(signedMessages);
            if (by == null && required) {
                throw new UserMistake("--signed-messages required needs a certificate: --signing-certificate FILE");
            }
            return by == null ? null : new MessageSigning(by, required);
        }

        private static boolean required(String word) {
            return switch (word) {
                case "required" -> true;
                case "accepted" -> false;
                default -> throw new UserMistake("--signed-messages must be required or accepted");
            };
        }

        private static @Nullable String fingerprintOrNone(GivenFile file) {
            return file.written().equals("none") ? null : fingerprint(file);
        }

        /** What was changed, in the words of the command line. */
        @Override
        public String toString() {
            return Stream.of(
                            newPassword ? "new password" : "",
                            word("matching", matching),
                            word("certificate", certificate),
                            word("signing certificate", signingCertificate),
                            word("signed messages", signedMessages),
                            word("date order", dateOrder),
                            word("encoding", encoding),
                            word("separator", separator))
                    .filter(word -> !word.isEmpty())
                    .collect(Collectors.joining(", "));
        }

        private static String word(String name, @Nullable Object value) {
            return value == null ? "" : name + " " + value;
        }
    }

    private static MatchPolicy policy(String label) {
        try {
            return MatchPolicy.ofLabel(label);
        } catch (IllegalArgumentException e) {
            throw new UserMistake("--matching must be strict or scored");
        }
    }

    @Command(name = "list", description = "Lists them.")
    int list(@Mixin DataOption data) {
        PrintWriter out = spec.commandLine().getOut();
        data.with(core -> {
            List<Institution> all = core.store().institutions().all();
            Map<Ukprn, String> marks = ProviderMarks.of(
                    core.store().providers().register(),
                    all.stream().map(Institution::ukprn).toList());
            all.forEach(institution -> out.printf(
                    "%s  %-6s  %-22s  %s%s%s%s%s%s%n",
                    institution.ukprn(),
                    institution.organisationRef() == null ? "" : institution.organisationRef(),
                    Rights.text(institution.roles()),
                    institution.name(),
                    institution.certificateSha256() == null ? "" : "  (client certificate)",
                    institution.matchPolicy() == null
                            ? ""
                            : "  (matching " + institution.matchPolicy().label() + ")",
                    signs(institution.signing()),
                    HabitOptions.text(institution.habits()),
                    marks.containsKey(institution.ukprn()) ? "  (" + marks.get(institution.ukprn()) + ")" : ""));
            return 0;
        });
        return 0;
    }

    private static String signs(@Nullable MessageSigning signing) {
        if (signing == null) {
            return "";
        }
        return signing.required() ? "  (signed messages required)" : "  (signed messages accepted)";
    }

    private static String fingerprint(GivenFile pem) {
        try (InputStream in = Files.newInputStream(pem.path())) {
            byte[] encoded = CertificateFactory.getInstance("X.509")
                    .generateCertificate(in)
                    .getEncoded();
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(encoded));
        } catch (IOException | GeneralSecurityException e) {
            throw new UserMistake("this is no readable X.509 certificate: " + pem);
        }
    }
}
