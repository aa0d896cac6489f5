package org.learnerhub.app.admin;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.learnerhub.app.node.HubCore;
import org.learnerhub.app.operator.GivenFile;
import org.learnerhub.app.operator.UserMistake;
import org.learnerhub.domain.problem.QualificationCode;
import org.learnerhub.domain.problem.Refusal;
import org.learnerhub.domain.qualification.LoadQualifications;
import org.learnerhub.domain.qualification.Qualification;
import org.learnerhub.domain.qualification.QualificationFinding;
import org.learnerhub.files.qualification.QualificationFileReader;
import org.learnerhub.files.text.ReaderLimits;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** The list of qualifications against which achievements are checked. Nothing in it is about a person. */
@Command(name = "qualifications", description = "Loads the list of qualifications, and looks into it.")
public final class QualificationsCommand {

    private static final int NOT_LOADED = 1;
    private static final int SHOWN = 50;

    @Spec
    private CommandSpec spec;

    @Command(
            name = "load",
            description = {
                "Takes FILE for the whole list: what it does not name goes. CSV with the headings Code, Title, Level, Type,",
                "SubjectArea, AwardingBody, AwardingBodyRef, Grades (A*|A|B), FirstAwardDate, LastAwardDate, in any order.",
                "Where one row is wrong, nothing is loaded. The same file again changes nothing."
            })
    int load(
            @Parameters(paramLabel = "FILE") GivenFile file,
            @Option(names = "--add", description = "Keeps what FILE does not name.") boolean add,
            @Mixin DataOption data) {
        if (!Files.isReadable(file.path())) {
            throw new UserMistake("the file cannot be read: " + file);
        }
        LoadQualifications.Outcome outcome = data.withPerhapsNew(core -> load(core, file, add));
        outcome.ignored()
                .forEach(heading -> spec.commandLine()
                        .getErr()
                        .println("the column " + Helpdesk.plain(heading) + " is none of a list's and was ignored"));
        return outcome instanceof LoadQualifications.Loaded loaded
                ? tell(loaded)
                : tell((LoadQualifications.Refused) outcome);
    }

    private static LoadQualifications.Outcome load(HubCore core, GivenFile file, boolean add) {
        try (InputStream in = Files.newInputStream(file.path())) {
            return new LoadQualifications(
                            core.store().unitOfWork(),
                            core.store().qualificationList(),
                            new QualificationFileReader(ReaderLimits.standard()))
                    .load(in, add);
        } catch (IOException e) {
            throw new UserMistake("the file cannot be read: " + file, e);
        }
    }

    private int tell(LoadQualifications.Loaded loaded) {
        out().printf(
                        "%d added, %d changed, %d unchanged, %d gone%n",
                        loaded.added(), loaded.changed(), loaded.unchanged(), loaded.gone());
        return 0;
    }

    private int tell(LoadQualifications.Refused refused) {
        List<QualificationFinding> findings = refused.findings();
        findings.stream().limit(SHOWN).forEach(out()::println);
        long rows = findings.stream().map(QualificationFinding::row).distinct().count();
        out().printf(
                        "nothing was loaded: %d errors in %d rows%s%n",
                        findings.size(), rows, findings.size() > SHOWN ? ", the first " + SHOWN + " shown" : "");
        return NOT_LOADED;
    }

    @Command(name = "show", description = "Prints an entry of the list. Slashes, blanks and case of CODE do not count.")
    int show(
            @Parameters(paramLabel = "CODE") String code,
            @Option(names = "--json", description = "Prints one JSON object.") boolean json,
            @Mixin DataOption data) {
        String key = Qualification.key(code);
        Qualification entry = data.with(core -> core.store().qualifications().of(List.of(key)))
                .get(key);
        if (entry == null) {
            throw Helpdesk.mistake(Refusal.of(QualificationCode.QUALIFICATION_NOT_FOUND));
        }
        out().println(json ? QualificationText.json(entry) : QualificationText.lines(entry));
        return 0;
    }

    @Command(name = "find", description = "Lists entries whose code, title, type or awarding body has all the words.")
    int find(
            @Parameters(paramLabel = "WORD", arity = "1..*") String[] words,
            @Option(
                            names = "--limit",
                            defaultValue = "50",
                            paramLabel = "N",
                            description = "How many at most; default ${DEFAULT-VALUE}.")
                    int limit,
            @Mixin DataOption data) {
        if (limit < 1) {
            throw new UserMistake("--limit must be 1 or more");
        }
        List<Qualification> found = new ArrayList<>(
                data.with(core -> core.store().qualificationList().find(Arrays.asList(words), limit + 1)));
        boolean more = found.size() > limit;
        found.stream().limit(limit).map(QualificationText::line).forEach(out()::println);
        out().println(more ? "there are more; add words, or --limit" : found.size() + " found");
        return 0;
    }

    private PrintWriter out() {
        return spec.commandLine().getOut();
    }
}
