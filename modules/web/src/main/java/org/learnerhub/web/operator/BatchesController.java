package org.learnerhub.web.operator;

import jakarta.servlet.http.HttpSession;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.learnerhub.domain.exchange.Batch;
import org.learnerhub.domain.exchange.BatchId;
import org.learnerhub.domain.exchange.BatchKind;
import org.learnerhub.domain.exchange.BatchState;
import org.learnerhub.domain.monitoring.BatchFilter;
import org.learnerhub.domain.monitoring.BatchOverview;
import org.learnerhub.domain.provider.Ukprn;
import org.learnerhub.web.frame.FormErrors;
import org.learnerhub.web.frame.Handles;
import org.learnerhub.web.frame.NothingHere;
import org.learnerhub.web.frame.Show;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Batches of all institutions, by number, file, institution and state. Of their rows it tells counts only. */
@Controller
class BatchesController {

    private static final int PAGE = 50;
    private static final String FILE = "file\n";

    private final OperatorPages.Needs needs;
    private final Show show;

    BatchesController(OperatorPages.Needs needs, Show show) {
        this.needs = needs;
        this.show = show;
    }

    /** How many rows ended in one way. */
    record Rows(String word, long rows) {}

    /** A file may be called after somebody: what was typed stands in the session, not in the address. */
    @PostMapping("/operator/batches")
    String search(
            @RequestParam(name = "job", defaultValue = "") String job,
            @RequestParam(name = "ukprn", defaultValue = "") String ukprn,
            @RequestParam(name = "file", defaultValue = "") String file,
            @RequestParam(name = "state", defaultValue = "") String state,
            HttpSession session) {
        String handle = file.isBlank() ? "" : Handles.put(session, FILE + file.strip());
        return "redirect:" + address(job, ukprn, handle, state);
    }

    @GetMapping("/operator/batches")
    String list(
            @RequestParam(name = "job", defaultValue = "") String job,
            @RequestParam(name = "ukprn", defaultValue = "") String ukprn,
            @RequestParam(name = "file", defaultValue = "") String file,
            @RequestParam(name = "state", defaultValue = "") String state,
            @RequestParam(name = "before", defaultValue = "0") long before,
            HttpSession session,
            Model model) {
        String part = file.isEmpty() ? "" : part(session, file);
        FormErrors errors = new FormErrors();
        Long number = job.strip().matches("[0-9]{1,18}") ? Long.valueOf(job.strip()) : null;
        if (!job.isBlank() && number == null) {
            errors.add("job", show.word("operator.batches.job.wrong"));
        }
        Optional<Ukprn> institution = Ukprn.parse(ukprn.strip());
        if (!ukprn.isBlank() && institution.isEmpty()) {
            errors.add("ukprn", show.word("operator.ukprn.wrong"));
        }
        BatchFilter filter = new BatchFilter(
                number == null ? null : new BatchId(number),
                institution.orElse(null),
                part.isEmpty() ? null : part,
                state(state),
                state.equals("PARKED"));
        List<Batch> found = errors.isEmpty()
                ? needs.batches().list(filter, before > 0 ? new BatchId(before) : null, PAGE + 1)
                : List.of();
        List<Batch> shown = found.subList(0, Math.min(PAGE, found.size()));
        model.addAttribute("batches", shown);
        model.addAttribute("job", job);
        model.addAttribute("ukprn", ukprn);
        model.addAttribute("file", part);
        model.addAttribute("state", state);
        model.addAttribute("states", states());
        long next = found.size() > PAGE ? shown.get(PAGE - 1).id().value() : part.isEmpty() ? 0 : further(before);
        model.addAttribute(
                "pages",
                errors.isEmpty() && next > 1
                        ? Map.of("next", Map.of("href", address(job, ukprn, file, state) + "&before=" + next))
                        : Map.of());
        model.addAttribute("further", next > 1 && found.size() <= PAGE);
        if (!errors.isEmpty()) {
            model.addAttribute(FormErrors.NAME, errors);
        }
        return "operator/batches";
    }

    private static String part(HttpSession session, String handle) {
        String kept = Handles.find(session, handle);
        if (!kept.startsWith(FILE)) {
            throw new NothingHere();
        }
        return kept.substring(FILE.length());
    }

    /** Where the names were not looked through yet. */
    private long further(long before) {
        List<Batch> youngest = needs.batches().list(BatchFilter.all(), before > 0 ? new BatchId(before) : null, 1);
        return youngest.isEmpty() ? 0 : youngest.get(0).id().value() + 1 - BatchOverview.NAMES_AT_ONCE;
    }

    private static String address(String job, String ukprn, String file, String state) {
        return "/operator/batches?job=" + encoded(job) + "&ukprn=" + encoded(ukprn) + "&file=" + encoded(file)
                + "&state=" + encoded(state);
    }

    private static String encoded(String value) {
        return URLEncoder.encode(value.strip(), StandardCharsets.UTF_8);
    }

    private List<Map<String, Object>> states() {
        List<Map<String, Object>> items = new ArrayList<>();
        items.add(Map.of("value", "", "text", show.word("operator.state.any")));
        Arrays.stream(BatchState.values())
                .forEach(one ->
                        items.add(Map.of("value", one.name(), "text", show.word("operator.state." + one.name()))));
        items.add(Map.of("value", "PARKED", "text", show.word("operator.state.PARKED")));
        return items;
    }

    private static @Nullable BatchState state(String text) {
        return Arrays.stream(BatchState.values())
                .filter(one -> one.name().equals(text))
                .findFirst()
                .orElse(null);
    }

    @GetMapping("/operator/batches/{id}")
    String one(@PathVariable("id") long id, Model model) {
        Batch batch = needs.batches().list(new BatchFilter(new BatchId(id), null, null, null, false), null, 1).stream()
                .findFirst()
                .orElseThrow(NothingHere::new);
        model.addAttribute("batch", batch);
        model.addAttribute(
                "kind", needs.kinds().find(batch.job()).map(BatchKind::name).orElse(""));
        model.addAttribute("rows", rows(batch));
        model.addAttribute("findings", needs.findings().of(batch.id()));
        return "operator/batch";
    }

    private List<Rows> rows(Batch batch) {
        List<String> words =
                needs.kinds().find(batch.job()).map(BatchKind::outcomes).orElse(List.of());
        List<Rows> rows = new ArrayList<>();
        for (int way = 0; way < words.size(); way++) {
            if (batch.tally().rowsOf(way) > 0) {
                rows.add(new Rows(words.get(way), batch.tally().rowsOf(way)));
            }
        }
        return rows;
    }
}
