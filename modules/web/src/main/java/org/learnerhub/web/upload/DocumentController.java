package org.learnerhub.web.upload;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.learnerhub.domain.access.Call;
import org.learnerhub.domain.access.Operation;
import org.learnerhub.domain.exchange.Batch;
import org.learnerhub.domain.exchange.BatchId;
import org.learnerhub.domain.exchange.Document;
import org.learnerhub.domain.exchange.answer.CollectAnswer;
import org.learnerhub.domain.problem.IntakeCode;
import org.learnerhub.domain.problem.RefusedException;
import org.learnerhub.domain.problem.ResultCode;
import org.learnerhub.web.frame.NothingHere;
import org.learnerhub.web.frame.SignedIn;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** What was sent and what was answered, to be fetched as often as wanted; each time is noted first. */
@Controller
@RequestMapping({Area.COLLEGE, Area.AWARDING})
class DocumentController {

    private final UploadPages.Needs needs;

    DocumentController(UploadPages.Needs needs) {
        this.needs = needs;
    }

    /** @param edition null: the newest */
    @GetMapping("/batches/{job:[0-9]{1,18}}/documents/{document:[a-z-]+}")
    void document(
            SignedIn who,
            @PathVariable("job") long job,
            @PathVariable("document") String document,
            @RequestParam(name = "edition", required = false) @Nullable Integer edition,
            HttpServletResponse response)
            throws IOException {
        Call call = who.call(Operation.GET_DOCUMENT);
        Document wanted = Arrays.stream(Document.values())
                .filter(one -> word(one).equals(document))
                .findFirst()
                .orElseThrow(NothingHere::new);
        Batch batch = own(call, job);
        int issue = edition == null ? newest(batch, wanted) : edition;
        CollectAnswer.Fetched fetched = fetch(batch, wanted, issue);
        try (InputStream content = fetched.content()) {
            needs.fetches().document(call, batch, wanted, issue);
            String type = fetched.fileName().endsWith(".csv") ? "text/csv" : "application/xml";
            Attachments.head(response, type, "job-" + batch.id() + "-" + fetched.fileName());
            response.setContentLengthLong(fetched.size());
            content.transferTo(response.getOutputStream());
        }
    }

    /** As addresses have it. */
    private static String word(Document document) {
        return document.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static int newest(Batch batch, Document document) {
        return document == Document.RECEIPT ? 1 : batch.edition();
    }

    private Batch own(Call call, long job) {
        try {
            return needs.collect().status(call.institution(), new BatchId(job));
        } catch (RefusedException e) {
            throw new NothingHere();
        }
    }

    private CollectAnswer.Fetched fetch(Batch batch, Document document, int edition) {
        try {
            return needs.collect().document(batch, document, edition);
        } catch (RefusedException e) {
            if (e.refusal().code() == ResultCode.NO_SUCH_DOCUMENT) {
                throw new NothingHere();
            }
            throw e;
        }
    }

    /** As it was sent, byte by byte; never as what it may say it is. */
    @GetMapping("/batches/{job:[0-9]{1,18}}/original")
    void original(SignedIn who, @PathVariable("job") long job, HttpServletResponse response) throws IOException {
        try (InputStream content = file(who.call(Operation.SHOW_ROWS), job)) {
            Attachments.head(response, "application/octet-stream", "job-" + job + "-as-sent");
            content.transferTo(response.getOutputStream());
        }
    }

    private InputStream file(Call call, long job) {
        try {
            return needs.results().original(call, new BatchId(job));
        } catch (RefusedException e) {
            if (e.refusal().code() == IntakeCode.UNKNOWN_BATCH) {
                throw new NothingHere();
            }
            throw e;
        }
    }
}
