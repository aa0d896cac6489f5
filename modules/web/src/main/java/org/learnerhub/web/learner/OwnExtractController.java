package org.learnerhub.web.learner;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.learnerhub.domain.access.Operation;
import org.learnerhub.domain.extract.ExtractFaces.Faces;
import org.learnerhub.domain.extract.ExtractOrder;
import org.learnerhub.domain.extract.IssuedExtract;
import org.learnerhub.domain.extract.ShortCode;
import org.learnerhub.domain.problem.RefusedException;
import org.learnerhub.web.frame.FormErrors;
import org.learnerhub.web.frame.Refusals;
import org.learnerhub.web.frame.Show;
import org.learnerhub.web.frame.SignedIn;
import org.learnerhub.web.learner.EntryText.Entry;
import org.learnerhub.web.verify.ExtractText;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** Gives learners their record as a signed document, in the form that they choose, or shows what would stand in it. */
@Controller
@RequestMapping("/learner/extract")
class OwnExtractController {

    private final LearnerPages.Needs needs;
    private final OwnEntries entries;
    private final Show show;

    OwnExtractController(LearnerPages.Needs needs, OwnEntries entries, Show show) {
        this.needs = needs;
        this.entries = entries;
        this.show = show;
    }

    @GetMapping
    String form(SignedIn who, Model model) {
        return form(who, model, Entry::usual, Set.of());
    }

    private String form(SignedIn who, Model model, Predicate<Entry> ticked, Set<Long> additions) {
        model.addAttribute(
                "entries",
                OwnEntries.items(
                        entries.entries(entries.record(who)), ticked, show.word("learner.entry.provisional")));
        model.addAttribute("additions", OwnEntries.items(entries.additions(who), additions));
        return "learner/extract";
    }

    /** @return the file, or a page */
    @PostMapping
    Object make(SignedIn who, HttpServletRequest request, Model model) {
        Chosen chosen = Chosen.of(request);
        try {
            ExtractOrder order = new ExtractOrder(
                    OwnEntries.uln(who),
                    Optional.of(chosen.events()),
                    List.copyOf(chosen.additions()),
                    null,
                    null,
                    null);
            IssuedExtract issued = needs.extract()
                    .make(order, who.justification("the learner takes it along"), Operation.EXTRACT_OWN);
            return answer(issued, Objects.requireNonNullElse(request.getParameter("face"), "pdf"), model);
        } catch (RefusedException e) {
            model.addAttribute(FormErrors.NAME, FormErrors.of(Chosen.EVENTS, Refusals.text(show, e)));
            return form(who, model, entry -> chosen.events().contains(entry.id()), chosen.additions());
        }
    }

    private Object answer(IssuedExtract issued, String face, Model model) {
        Faces faces = issued.faces();
        return switch (face) {
            case "xml" -> file("extract.xml", MediaType.APPLICATION_XML, faces.xml());
            case "json" -> file("extract.json", MediaType.APPLICATION_JSON, faces.json());
            case "read" -> {
                model.addAttribute("head", issued.content().head());
                model.addAttribute("shown", new ExtractText(show).entries(issued.content().entries()));
                model.addAttribute("code", ShortCode.of(issued.content().head()));
                yield "learner/extract-read";
            }
            default -> file("extract.pdf", MediaType.APPLICATION_PDF, faces.pdf());
        };
    }

    private static ResponseEntity<byte[]> file(String name, MediaType type, byte[] bytes) {
        return ResponseEntity.ok()
                .contentType(type)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment().filename(name).build().toString())
                .body(bytes);
    }
}
