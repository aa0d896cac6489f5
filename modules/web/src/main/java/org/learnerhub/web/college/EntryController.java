package org.learnerhub.web.college;

import jakarta.servlet.http.HttpServletRequest;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.learnerhub.domain.access.Call;
import org.learnerhub.domain.access.Operation;
import org.learnerhub.domain.problem.Refusal;
import org.learnerhub.domain.ukrlp.Provider;
import org.learnerhub.domain.ukrlp.ProviderVersion;
import org.learnerhub.domain.ukrlp.part.Part;
import org.learnerhub.domain.ukrlp.part.Words;
import org.learnerhub.domain.ukrlp.proposal.Proposal;
import org.learnerhub.domain.ukrlp.proposal.ProposeChange.Outcome;
import org.learnerhub.web.frame.FormErrors;
import org.learnerhub.web.frame.NothingHere;
import org.learnerhub.web.frame.Show;
import org.learnerhub.web.frame.SignedIn;
import org.learnerhub.web.upload.Area;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The institution's own entry in the register of providers, and what it proposes to have changed. */
@Controller
@RequestMapping({Area.COLLEGE, Area.AWARDING})
class EntryController {

    private static final int PROPOSALS = 20;
    private static final int REASON = 254;

    private final CollegePages.Needs needs;
    private final Show show;

    EntryController(CollegePages.Needs needs, Show show) {
        this.needs = needs;
        this.show = show;
    }

    @ModelAttribute(Area.NAME)
    String area(HttpServletRequest request) {
        return Area.of(request);
    }

    @GetMapping("/provider")
    String entry(SignedIn who, Model model) {
        Call call = who.call(Operation.READ_PROVIDER_CHANGES);
        own(call).ifPresent(provider -> {
            model.addAttribute("provider", provider);
            model.addAttribute("sections", ContactForm.sections(provider));
        });
        model.addAttribute("ukprn", call.institution().ukprn().value());
        model.addAttribute("proposals", proposals(call));
        return "college/provider";
    }

    private Optional<Provider> own(Call call) {
        return needs.entry().show(call.institution().ukprn(), null).map(ProviderVersion::provider);
    }

    private List<Proposed> proposals(Call call) {
        return needs.proposals().of(call.institution().ukprn(), PROPOSALS).stream()
                .map(one -> new Proposed(
                        one,
                        one.stateAt(needs.clock().instant()).name(),
                        one.changes().stream().map(this::changed).toList()))
                .toList();
    }

    private Changed changed(Proposal.Change change) {
        return new Changed(
                change.part().name(), show.value(Words.shown(change.from())), show.value(Words.shown(change.to())));
    }

    /** A proposal and how it stands. */
    record Proposed(Proposal proposal, String state, List<Changed> changes) {}

    /** @param part by its name */
    record Changed(String part, String from, String to) {}

    /** @param piece {@code aliases}, {@code legal} or {@code primary} */
    @GetMapping("/provider/change/{piece:[a-z]+}")
    String form(SignedIn who, @PathVariable("piece") String piece, Model model) {
        ContactForm form = ContactForm.of(piece).orElseThrow(NothingHere::new);
        Provider provider = own(who.call(Operation.PROPOSE_PROVIDER_CHANGE)).orElseThrow(NothingHere::new);
        return page(form, form.values(provider), "", model);
    }

    private static String page(ContactForm form, Map<String, String> values, String reason, Model model) {
        model.addAttribute("piece", form.word());
        model.addAttribute("boxes", form.boxes(values));
        model.addAttribute("reason", reason);
        return "college/propose";
    }

    @PostMapping("/provider/change/{piece:[a-z]+}")
    String propose(
            SignedIn who,
            @PathVariable("piece") String piece,
            @RequestParam Map<String, String> sent,
            HttpServletRequest request,
            Model model,
            RedirectAttributes after) {
        ContactForm form = ContactForm.of(piece).orElseThrow(NothingHere::new);
        Call call = who.call(Operation.PROPOSE_PROVIDER_CHANGE);
        String reason = sent.getOrDefault("reason", "").strip();
        FormErrors errors = new FormErrors();
        if (reason.isEmpty() || reason.length() > REASON) {
            errors.add("reason", show.word("college.propose.reason.missing"));
        } else {
            Map<Part, @Nullable String> wanted = form.wanted(sent);
            Outcome outcome = needs.propose()
                    .propose(call.institution().ukprn(), wanted, call.to(Operation.PROPOSE_PROVIDER_CHANGE, reason));
            if (outcome instanceof Outcome.Refused refused) {
                errors.add(form.first(refused.refusal().place()), text(refused.refusal()));
            }
        }
        if (errors.isEmpty()) {
            after.addFlashAttribute("done", "college.propose.done");
            return "redirect:/" + Area.of(request) + "/provider";
        }
        model.addAttribute(FormErrors.NAME, errors);
        return page(form, new LinkedHashMap<>(sent), reason, model);
    }

    private static String text(Refusal refusal) {
        return refusal.code().sentence() + " " + refusal.code().mend();
    }
}
