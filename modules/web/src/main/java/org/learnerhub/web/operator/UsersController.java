package org.learnerhub.web.operator;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.learnerhub.domain.problem.RefusedException;
import org.learnerhub.domain.provider.Ukprn;
import org.learnerhub.domain.user.Audience;
import org.learnerhub.domain.user.KeepUsers.GivenPassword;
import org.learnerhub.domain.user.NewUser;
import org.learnerhub.domain.user.User;
import org.learnerhub.web.frame.FormErrors;
import org.learnerhub.web.frame.Refusals;
import org.learnerhub.web.frame.Show;
import org.learnerhub.web.frame.SignedIn;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Accounts of people: added, reset and ended. A password is made here and shown once. */
@Controller
class UsersController {

    private static final int PAGE = 100;

    private final OperatorPages.Needs needs;
    private final Show show;

    UsersController(OperatorPages.Needs needs, Show show) {
        this.needs = needs;
        this.show = show;
    }

    @GetMapping("/operator/users")
    String list(SignedIn who, @RequestParam(name = "after", defaultValue = "") String after, Model model) {
        List<User> found = needs.users().list(who.caller(), after, PAGE + 1);
        List<User> shown = found.subList(0, Math.min(PAGE, found.size()));
        model.addAttribute("users", shown);
        model.addAttribute("next", found.size() > PAGE ? shown.get(PAGE - 1).name() : null);
        if (!model.containsAttribute("audience")) {
            model.addAttribute("audience", "INSTITUTION");
        }
        return "operator/users";
    }

    @PostMapping("/operator/users")
    String add(
            SignedIn who,
            @RequestParam(name = "name", defaultValue = "") String name,
            @RequestParam(name = "audience", defaultValue = "") String audience,
            @RequestParam(name = "ukprn", defaultValue = "") String ukprn,
            @RequestParam(name = "administrator", defaultValue = "false") boolean administrator,
            Model model,
            RedirectAttributes after) {
        FormErrors errors = new FormErrors();
        Optional<Audience> kind = Arrays.stream(Audience.values())
                .filter(one -> one != Audience.LEARNER && one.name().equals(audience))
                .findFirst();
        if (kind.isEmpty()) {
            errors.add("audience", show.word("operator.users.audience.missing"));
        }
        boolean ofInstitution = kind.filter(one -> one == Audience.INSTITUTION).isPresent();
        Optional<Ukprn> number = Ukprn.parse(ukprn.strip())
                .filter(one -> needs.institutions().find(one).isPresent());
        if (ofInstitution && number.isEmpty()) {
            errors.add("ukprn", show.word("operator.users.ukprn.wrong"));
        }
        if (errors.isEmpty()) {
            try {
                NewUser wanted = ofInstitution
                        ? NewUser.of(number.get(), name.strip(), administrator)
                        : NewUser.of(kind.get(), name.strip());
                return given(needs.users().add(who.justification(show.word("operator.users.why")), wanted), after);
            } catch (RefusedException e) {
                errors.add("name", Refusals.text(show, e));
            }
        }
        model.addAttribute(FormErrors.NAME, errors);
        model.addAttribute("name", name);
        model.addAttribute("audience", audience);
        model.addAttribute("ukprn", ukprn);
        model.addAttribute("administrator", administrator);
        return list(who, "", model);
    }

    @PostMapping("/operator/users/reset")
    String reset(SignedIn who, @RequestParam("name") String name, RedirectAttributes after) {
        return given(needs.users().reset(who.justification(show.word("operator.users.why")), name), after);
    }

    @PostMapping("/operator/users/end")
    String end(SignedIn who, @RequestParam("name") String name, RedirectAttributes after) {
        needs.users().end(who.justification(show.word("operator.users.why")), name);
        after.addFlashAttribute("done", "operator.users.ended");
        return "redirect:/operator/users";
    }

    private static String given(GivenPassword given, RedirectAttributes after) {
        after.addFlashAttribute("givenName", given.name());
        after.addFlashAttribute("password", given.password());
        return "redirect:/operator/users";
    }
}
