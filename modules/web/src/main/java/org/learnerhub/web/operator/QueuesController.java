package org.learnerhub.web.operator;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.learnerhub.domain.catalogue.Catalogue;
import org.learnerhub.domain.exchange.DeadLetter;
import org.learnerhub.domain.problem.HubCode;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** What waits, how long, and what was parked; parked work is set going again here. */
@Controller
class QueuesController {

    private static final int MOST = 100;

    private final OperatorPages.Needs needs;

    QueuesController(OperatorPages.Needs needs) {
        this.needs = needs;
    }

    /** @param cause what the code says */
    record Parked(long id, String task, long batch, String code, String cause, String mend, String call, Instant at) {}

    static Duration age(Optional<Instant> oldest, Instant now) {
        return oldest.map(since -> Duration.between(since, now))
                .filter(age -> !age.isNegative())
                .orElse(Duration.ZERO);
    }

    @GetMapping("/operator/queues")
    String queues(Model model) {
        model.addAttribute("oldest", age(needs.outbox().oldest(), needs.clock().instant()));
        model.addAttribute("depths", needs.depths().depths());
        model.addAttribute("unfinished", needs.batches().countUnfinished());
        model.addAttribute(
                "parked",
                needs.letters().first(MOST).stream()
                        .map(QueuesController::parked)
                        .toList());
        model.addAttribute("all", needs.letters().count());
        return "operator/queues";
    }

    private static Parked parked(DeadLetter letter) {
        Optional<HubCode> code = Catalogue.find(letter.code());
        return new Parked(
                letter.id(),
                letter.task().toString(),
                letter.task().subject().isBatch() ? letter.task().subject().number() : 0,
                letter.code(),
                code.map(HubCode::sentence).orElse(""),
                code.map(HubCode::mend).orElse(""),
                letter.correlationId(),
                letter.parkedAt());
    }

    @PostMapping("/operator/parked/{id}")
    String replay(@PathVariable("id") long id, RedirectAttributes after) {
        boolean replayed = needs.letters().all().stream()
                .filter(letter -> letter.id() == id)
                .anyMatch(needs.park()::replay);
        after.addFlashAttribute("done", replayed ? "operator.parked.done" : "operator.parked.gone");
        return "redirect:/operator/queues";
    }

    @PostMapping("/operator/parked")
    String replayAll(RedirectAttributes after) {
        List<DeadLetter> letters = needs.letters().all();
        letters.forEach(needs.park()::replay);
        after.addFlashAttribute("done", "operator.parked.all-done");
        return "redirect:/operator/queues";
    }
}
