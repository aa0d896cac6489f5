package org.learnerhub.web.operator;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.learnerhub.domain.access.Institution;
import org.learnerhub.domain.access.Role;
import org.learnerhub.domain.matching.MatchPolicy;
import org.learnerhub.domain.provider.Ukprn;
import org.learnerhub.web.frame.FormErrors;
import org.learnerhub.web.frame.NothingHere;
import org.learnerhub.web.frame.Show;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Who may call the hub: as {@code ./hub institution}. A password is made here and shown once. */
@Controller
class InstitutionsController {

    private static final int PAGE = 100;

    private final OperatorPages.Needs needs;
    private final Show show;

    InstitutionsController(OperatorPages.Needs needs, Show show) {
        this.needs = needs;
        this.show = show;
    }

    /** @param roles in words */
    record Line(Institution institution, List<String> roles) {}

    /** @param chosen whether it has the role */
    record RoleChoice(String name, String text, boolean chosen) {}

    /** @param from the UKPRN, or its beginning, with which the list begins */
    @GetMapping("/operator/institutions")
    String list(@RequestParam(name = "from", defaultValue = "") String from, Model model) {
        List<Institution> found = needs.institutions().from(from.strip(), PAGE + 1);
        model.addAttribute(
                "institutions", found.stream().limit(PAGE).map(this::line).toList());
        model.addAttribute("from", from.strip());
        model.addAttribute(
                "pages",
                found.size() > PAGE
                        ? Map.of(
                                "next",
                                Map.of(
                                        "href",
                                        "/operator/institutions?from="
                                                + found.get(PAGE).ukprn().value()))
                        : Map.of());
        return "operator/institutions";
    }

    private Line line(Institution one) {
        return new Line(
                one,
                one.roles().stream()
                        .sorted()
                        .map(role -> show.word("operator.role." + role.name()))
                        .toList());
    }

    @GetMapping("/operator/institutions/new")
    String form(Model model) {
        model.addAttribute("roles", choices(EnumSet.of(Role.LEARNER_REGISTRATION)));
        return "operator/new-institution";
    }

    @PostMapping("/operator/institutions/new")
    String add(
            @RequestParam(name = "ukprn", defaultValue = "") String ukprn,
            @RequestParam(name = "name", defaultValue = "") String name,
            @RequestParam(name = "reference", defaultValue = "") String reference,
            @RequestParam(name = "matching", defaultValue = "") String matching,
            HttpServletRequest request,
            Model model,
            RedirectAttributes after) {
        FormErrors errors = new FormErrors();
        Optional<Ukprn> number = Ukprn.parse(ukprn.strip());
        check(number, name.strip(), reference.strip(), errors);
        Set<Role> roles = roles(request, errors);
        if (errors.isEmpty()) {
            String password = needs.passwords().get();
            needs.institutions()
                    .save(new Institution(
                            number.get(),
                            reference.isBlank() ? null : reference.strip(),
                            name.strip(),
                            roles,
                            needs.passwordHash().apply(number.get(), password),
                            null,
                            policy(matching)));
            return given(number.get(), password, after);
        }
        model.addAttribute(FormErrors.NAME, errors);
        model.addAttribute("ukprn", ukprn);
        model.addAttribute("name", name);
        model.addAttribute("reference", reference);
        model.addAttribute("matching", matching);
        model.addAttribute("roles", choices(roles));
        return "operator/new-institution";
    }

    private void check(Optional<Ukprn> number, String name, String reference, FormErrors errors) {
        if (number.isEmpty() || number.get().equals(needs.reserved())) {
            errors.add("ukprn", show.word("operator.ukprn.wrong"));
        } else if (needs.institutions().find(number.get()).isPresent()) {
            errors.add("ukprn", show.word("operator.institution.known"));
        }
        if (name.isEmpty() || name.chars().anyMatch(Character::isISOControl)) {
            errors.add("name", show.word("operator.institution.name.missing"));
        }
        if (!reference.isEmpty() && !reference.matches("[0-9A-Za-z]{6}")) {
            errors.add("reference", show.word("operator.institution.reference.wrong"));
        }
    }

    private Set<Role> roles(HttpServletRequest request, FormErrors errors) {
        String[] given = request.getParameterValues("roles");
        Set<Role> roles = EnumSet.noneOf(Role.class);
        Arrays.stream(Role.values())
                .filter(role -> given != null && List.of(given).contains(role.name()))
                .forEach(roles::add);
        if (roles.isEmpty()) {
            errors.add("roles", show.word("operator.institution.roles.missing"));
        } else if (!Role.agree(roles)) {
            errors.add("roles", show.word("operator.institution.roles.alone"));
        }
        return roles;
    }

    private static @Nullable MatchPolicy policy(String label) {
        return Arrays.stream(MatchPolicy.values())
                .filter(policy -> policy.label().equals(label))
                .findFirst()
                .orElse(null);
    }

    private List<RoleChoice> choices(Set<Role> chosen) {
        return Arrays.stream(Role.values())
                .map(role ->
                        new RoleChoice(role.name(), show.word("operator.role." + role.name()), chosen.contains(role)))
                .toList();
    }

    private static String given(Ukprn ukprn, String password, RedirectAttributes after) {
        after.addFlashAttribute("password", password);
        return "redirect:/operator/institutions/" + ukprn.value();
    }

    private static Ukprn number(String ukprn) {
        return Ukprn.parse(ukprn).orElseThrow(NothingHere::new);
    }

    @GetMapping("/operator/institutions/{ukprn}")
    String one(@PathVariable("ukprn") String ukprn, Model model) {
        Institution institution = needs.institutions().find(number(ukprn)).orElseThrow(NothingHere::new);
        model.addAttribute("institution", institution);
        model.addAttribute(
                "policy",
                institution.matchPolicy() == null
                        ? ""
                        : institution.matchPolicy().label());
        if (!model.containsAttribute("roles")) {
            model.addAttribute("roles", choices(institution.roles()));
        }
        return "operator/institution";
    }

    @PostMapping("/operator/institutions/{ukprn}")
    String change(
            @PathVariable("ukprn") String ukprn,
            @RequestParam(name = "matching", defaultValue = "") String matching,
            HttpServletRequest request,
            Model model,
            RedirectAttributes after) {
        FormErrors errors = new FormErrors();
        Set<Role> roles = roles(request, errors);
        if (!errors.isEmpty()) {
            model.addAttribute(FormErrors.NAME, errors);
            model.addAttribute("roles", choices(roles));
            return one(ukprn, model);
        }
        change(number(ukprn), old -> old.playing(roles).matchedBy(policy(matching)));
        after.addFlashAttribute("done", "operator.institution.changed");
        return "redirect:/operator/institutions/" + number(ukprn).value();
    }

    @PostMapping("/operator/institutions/{ukprn}/password")
    String password(@PathVariable("ukprn") String ukprn, RedirectAttributes after) {
        Ukprn number = number(ukprn);
        String password = needs.passwords().get();
        change(number, old -> old.withPassword(needs.passwordHash().apply(number, password)));
        return given(number, password, after);
    }

    private void change(Ukprn ukprn, UnaryOperator<Institution> change) {
        if (needs.institutions().change(ukprn, change).isEmpty()) {
            throw new NothingHere();
        }
    }
}
