package org.learnerhub.files.result;

import java.io.IOException;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.learnerhub.domain.canonical.CanonicalXmlWriter;
import org.learnerhub.domain.exchange.Batch;
import org.learnerhub.domain.exchange.Edition;
import org.learnerhub.domain.exchange.KeptOutput;
import org.learnerhub.domain.exchange.Notice;
import org.learnerhub.domain.problem.HubCode;
import org.learnerhub.domain.problem.Severity;

/** The parts that result documents of all kinds have. */
public final class ResultParts {

    private ResultParts() {}

    /**
     * Batch, Edition and File.
     *
     * @param layout as the document says it
     * @throws IllegalStateException where the batch is not checked, started and finished
     */
    public static void head(Batch batch, String layout, Edition edition, CanonicalXmlWriter xml) throws IOException {
        batch(batch, layout, xml);
        edition(edition, xml);
        FileElement.write(batch, xml);
    }

    private static void batch(Batch batch, String layout, CanonicalXmlWriter xml) throws IOException {
        Batch.Checked checked = batch.checkedOrThrow();
        xml.start("Batch")
                .attribute("finished", UtcSeconds.text(known(batch.finishedAt())))
                .attribute("format", checked.head().format().name())
                .attribute("jobId", batch.id().value())
                .attribute("jobType", checked.job().word())
                .attribute("layout", layout)
                .attribute("started", UtcSeconds.text(known(batch.startedAt())))
                .attribute("submitted", UtcSeconds.text(batch.receivedAt()))
                .attribute("ukprn", batch.identity().ukprn().value())
                .end();
    }

    private static void edition(Edition edition, CanonicalXmlWriter xml) throws IOException {
        String replaces = edition.replaces();
        if (replaces != null) {
            xml.start("Edition")
                    .attribute("made", UtcSeconds.text(known(edition.madeAt())))
                    .attribute("number", edition.number())
                    .attribute("replaces", replaces)
                    .end();
        }
    }

    private static Instant known(@Nullable Instant moment) {
        if (moment == null) {
            throw new IllegalStateException("an answer needs the batch's start and finish");
        }
        return moment;
    }

    /** Notices, where there are some. */
    public static void notices(List<Notice> notices, CanonicalXmlWriter xml) throws IOException {
        if (notices.isEmpty()) {
            return;
        }
        xml.start("Notices");
        for (Notice notice : notices) {
            xml.start("Notice").attribute("code", notice.code().code());
            if (!notice.place().isEmpty()) {
                xml.attribute("place", notice.place());
            }
            xml.text(notice.code().sentence()).end();
        }
        xml.end();
    }

    /** Which output belongs to the answer; after the last row, as it is known only then. */
    public static void output(KeptOutput output, CanonicalXmlWriter xml) throws IOException {
        xml.start("Output")
                .attribute("name", output.name())
                .attribute("sha256", output.sha256())
                .attribute("size", output.size())
                .end();
    }

    /** Rule and Mend of a code, and what was found. */
    public static void sentences(HubCode code, @Nullable String found, CanonicalXmlWriter xml) throws IOException {
        xml.element("Rule", code.sentence()).element("Mend", code.mend());
        if (found != null) {
            xml.element("Found", found);
        }
    }

    public static String severity(Severity severity) {
        return switch (severity) {
            case ERROR -> "error";
            case REPAIRED -> "repaired";
            case NOTICE -> "notice";
        };
    }
}
