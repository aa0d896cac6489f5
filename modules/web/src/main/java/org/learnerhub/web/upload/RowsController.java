package org.learnerhub.web.upload;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.learnerhub.domain.access.Call;
import org.learnerhub.domain.access.Operation;
import org.learnerhub.domain.exchange.Batch;
import org.learnerhub.domain.exchange.BatchId;
import org.learnerhub.domain.problem.RefusedException;
import org.learnerhub.domain.result.FailedRows;
import org.learnerhub.domain.result.RowEnd;
import org.learnerhub.domain.result.RowPage;
import org.learnerhub.domain.result.RowWish;
import org.learnerhub.web.frame.NothingHere;
import org.learnerhub.web.frame.SignedIn;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Rows of a batch, as many as a page takes; those that failed as a file. */
@Controller
@RequestMapping({Area.COLLEGE, Area.AWARDING})
class RowsController {

    private static final int MOST = 50;

    private final UploadPages.Needs needs;
    private final BatchViews views;

    RowsController(UploadPages.Needs needs, BatchViews views) {
        this.needs = needs;
        this.views = views;
    }

    @ModelAttribute(Area.NAME)
    String area(HttpServletRequest request) {
        return Area.of(request);
    }

    /**
     * @param code of what was found; empty: whatever
     * @param field in which it was found; empty: whichever
     * @param end how the rows ended, in small letters; empty: however
     */
    @GetMapping("/batches/{job:[0-9]{1,18}}/rows")
    String rows(
            SignedIn who,
            @PathVariable("job") long job,
            @RequestParam(name = "code", defaultValue = "") String code,
            @RequestParam(name = "field", defaultValue = "") String field,
            @RequestParam(name = "end", defaultValue = "") String end,
            @RequestParam(name = "from", defaultValue = "") String from,
            Model model) {
        Call call = who.call(Operation.SHOW_ROWS);
        Batch batch = own(call, job);
        RowWish wish = new RowWish(number(from), end(end).orElse(null), orNull(code), orNull(field));
        RowPage page = needs.results().rows(call, batch.id(), wish, MOST);
        model.addAttribute("batch", views.batch(batch));
        model.addAttribute(
                "rows", page.rows().stream().map(row -> views.row(batch, row)).toList());
        model.addAttribute("code", code);
        model.addAttribute("field", field);
        model.addAttribute("end", end);
        model.addAttribute("from", number(from));
        model.addAttribute("next", page.next());
        model.addAttribute("ends", RowEnd.values());
        return "upload/rows";
    }

    private Batch own(Call call, long job) {
        try {
            return needs.collect().status(call.institution(), new BatchId(job));
        } catch (RefusedException e) {
            throw new NothingHere();
        }
    }

    /** As people write numbers, with commas; 0 where it is none. */
    private static int number(String text) {
        String digits = text.replaceAll("[\\s,]", "");
        return digits.matches("[0-9]{1,9}") ? Integer.parseInt(digits) : 0;
    }

    private static Optional<RowEnd> end(String word) {
        return Arrays.stream(RowEnd.values())
                .filter(end -> end.name().toLowerCase(Locale.ROOT).equals(word))
                .findFirst();
    }

    private static @Nullable String orNull(String text) {
        return text.isBlank() ? null : text.strip();
    }

    /** In UTF-8 with its mark, which spreadsheets need. */
    @GetMapping("/batches/{job:[0-9]{1,18}}/failed.csv")
    void failed(SignedIn who, @PathVariable("job") long job, HttpServletResponse response) throws IOException {
        Call call = who.call(Operation.SHOW_ROWS);
        Batch batch = own(call, job);
        FailedRows failed = needs.results().failed(call, batch.id());
        Attachments.head(response, "text/csv;charset=UTF-8", "failed-rows-" + batch.id() + ".csv");
        try (Writer out = new OutputStreamWriter(response.getOutputStream(), StandardCharsets.UTF_8)) {
            out.write('\ufeff');
            FailedRowsCsv csv = new FailedRowsCsv(failed, out);
            csv.write(row -> views.row(batch, row));
        }
    }
}
