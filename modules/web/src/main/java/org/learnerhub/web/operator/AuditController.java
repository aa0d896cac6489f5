package org.learnerhub.web.operator;

import jakarta.servlet.http.HttpSession;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.learnerhub.domain.access.Caller;
import org.learnerhub.domain.audit.AuditEntry;
import org.learnerhub.domain.disclosure.ShowTrail;
import org.learnerhub.domain.learner.Uln;
import org.learnerhub.web.frame.FormErrors;
import org.learnerhub.web.frame.Handles;
import org.learnerhub.web.frame.NothingHere;
import org.learnerhub.web.frame.Show;
import org.learnerhub.web.frame.SignedIn;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Who did what with a learner, as {@code ./hub audit} tells it. Asking is such a look itself. */
@Controller
class AuditController {

    private static final int PAGE = 50;
    private static final int LONGEST = 254;
    private static final String SEPARATOR = "\n";

    private final OperatorPages.Needs needs;
    private final Show show;

    AuditController(OperatorPages.Needs needs, Show show) {
        this.needs = needs;
        this.show = show;
    }

    /** @param shown names of fields, or a word for what came of it */
    record Line(Instant at, String who, String operation, String shown, String why, String call) {}

    @GetMapping("/operator/audit")
    String form() {
        return "operator/audit";
    }

    @PostMapping("/operator/audit")
    String ask(
            @RequestParam(name = "uln", defaultValue = "") String uln,
            @RequestParam(name = "purpose", defaultValue = "") String purpose,
            HttpSession session,
            Model model) {
        Optional<Uln> number = Uln.parse(uln.replaceAll("[\\s\\u00A0-]", ""));
        String why = purpose.replaceAll("\\p{Cntrl}+", " ").strip();
        FormErrors errors = new FormErrors();
        if (number.isEmpty()) {
            errors.add("uln", show.word("operator.audit.uln.wrong"));
        }
        if (why.isEmpty() || why.length() > LONGEST) {
            errors.add("purpose", show.word("operator.audit.purpose.wrong"));
        }
        if (errors.isEmpty()) {
            return "redirect:/operator/audit/"
                    + Handles.put(session, "trail" + SEPARATOR + number.get() + SEPARATOR + why);
        }
        model.addAttribute(FormErrors.NAME, errors);
        model.addAttribute("uln", uln);
        model.addAttribute("purpose", purpose);
        return "operator/audit";
    }

    @GetMapping("/operator/audit/{handle}")
    String trail(
            SignedIn who,
            @PathVariable("handle") String handle,
            @RequestParam(name = "page", defaultValue = "1") int page,
            HttpSession session,
            Model model) {
        String[] asked = Handles.find(session, handle).split(SEPARATOR, 3);
        if (asked.length < 3 || !asked[0].equals("trail")) {
            throw new NothingHere();
        }
        needs.pace().enter(who.caller());
        int number = Math.max(1, page);
        Uln uln = Uln.of(asked[1]);
        ShowTrail.Page found = needs.trail().show(uln, (number - 1L) * PAGE, PAGE, who.justification(asked[2]));
        model.addAttribute("uln", uln);
        model.addAttribute("purpose", asked[2]);
        model.addAttribute("total", found.total());
        model.addAttribute("entries", found.entries().stream().map(this::line).toList());
        model.addAttribute("pages", pages("/operator/audit/" + handle, number, found.total()));
        return "operator/trail";
    }

    private static Map<String, Object> pages(String address, int page, long total) {
        Map<String, Object> pages = new HashMap<>();
        if (page > 1) {
            pages.put("previous", Map.of("href", address + "?page=" + (page - 1)));
        }
        if ((long) page * PAGE < total) {
            pages.put("next", Map.of("href", address + "?page=" + (page + 1)));
        }
        return pages;
    }

    private Line line(AuditEntry entry) {
        return new Line(
                entry.at(),
                caller(entry.caller()),
                entry.operation(),
                String.join(", ", entry.shown().words()),
                entry.purpose(),
                entry.correlationId());
    }

    private String caller(Caller caller) {
        if (caller instanceof Caller.InstitutionUser user) {
            return user.ukprn().value() + ", " + user.userName();
        } else if (caller instanceof Caller.Learner) {
            return show.word("operator.caller.learner");
        }
        return caller instanceof Caller.Staff
                ? show.word("operator.caller.staff", caller.userName())
                : caller.userName();
    }
}
