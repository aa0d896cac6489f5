package org.learnerhub.web.frame;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Locale;
import java.util.Optional;
import org.learnerhub.domain.problem.RefusedException;
import org.learnerhub.domain.user.User;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * Signing in: name and password, then the code of the second factor. Whose account is new sets a second factor up first, and
 * whose password was given by somebody else changes it.
 */
@Controller
@RequestMapping("/sign-in")
class SignInController {

    private static final String AGAIN = "redirect:/sign-in";

    private final FrameNeeds needs;
    private final Entrance entrance;
    private final Show show;

    SignInController(FrameNeeds needs, Entrance entrance, Show show) {
        this.needs = needs;
        this.entrance = entrance;
        this.show = show;
    }

    @GetMapping
    String form(HttpServletRequest request, Model model) {
        model.addAttribute("ended", request.getParameter("ended") != null);
        model.addAttribute("refused", request.getParameter("refused") != null);
        model.addAttribute("out", request.getParameter("out") != null);
        return "frame/sign-in";
    }

    /** Whoever is warned that the session ends asks for this, and stays: any request keeps it. */
    @GetMapping("/stay")
    ResponseEntity<Void> stay() {
        return ResponseEntity.status(
                        SignedInArgument.present() == null ? HttpStatus.UNAUTHORIZED : HttpStatus.NO_CONTENT)
                .build();
    }

    @PostMapping
    String password(
            @RequestParam(name = "username", defaultValue = "") String username,
            @RequestParam(name = "password", defaultValue = "") String password,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model) {
        FormErrors errors = new FormErrors();
        if (username.isBlank()) {
            errors.add("username", show.word("frame.sign-in.username.missing"));
        }
        if (password.isEmpty()) {
            errors.add("password", show.word("frame.sign-in.password.missing"));
        }
        String name = username.strip().toLowerCase(Locale.ROOT);
        model.addAttribute("username", username);
        if (!errors.isEmpty()) {
            model.addAttribute(FormErrors.NAME, errors);
            return "frame/sign-in";
        }
        try {
            entrance.half(request, needs.signIn().password(name, password, entrance.address(request)));
            return "redirect:/sign-in/code";
        } catch (RefusedException e) {
            model.addAttribute(FormErrors.NAME, FormErrors.of("username", Refusals.text(show, e)));
            response.setStatus(HttpServletResponse.SC_UNAUTHORIZED);
            return "frame/sign-in";
        }
    }

    @GetMapping("/code")
    String code(HttpServletRequest request, Model model) {
        return entrance.half(request).map(user -> page(user, model)).orElse(AGAIN);
    }

    @PostMapping("/code")
    String code(
            @RequestParam(name = "code", defaultValue = "") String code,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model) {
        Optional<User> half = entrance.half(request);
        if (half.isEmpty()) {
            return AGAIN;
        }
        try {
            User user = needs.signIn().code(half.get().name(), code);
            return "redirect:" + entrance.enter(request, response, user);
        } catch (RefusedException e) {
            model.addAttribute(FormErrors.NAME, FormErrors.of("code", Refusals.text(show, e)));
            response.setStatus(HttpServletResponse.SC_UNAUTHORIZED);
            return page(half.get(), model);
        }
    }

    private String page(User user, Model model) {
        if (!user.hasFactor()) {
            String address = needs.totp().address(user, needs.issuer());
            model.addAttribute("secret", needs.totp().secret(user).replaceAll("(.{4})(?!$)", "$1 "));
            model.addAttribute("qr", QrImage.of(address));
        }
        model.addAttribute("setUp", !user.hasFactor());
        return "frame/code";
    }
}
