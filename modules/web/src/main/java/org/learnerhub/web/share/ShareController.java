package org.learnerhub.web.share;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.learnerhub.domain.extract.Face;
import org.learnerhub.domain.share.OpenShare;
import org.learnerhub.domain.share.Opened;
import org.learnerhub.web.frame.FormErrors;
import org.learnerhub.web.frame.Show;
import org.learnerhub.web.page.Page;
import org.learnerhub.web.page.Visitors;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/**
 * The address of a share. To look at it opens nothing, so that a program that follows links in mails is no reader; the form
 * is sent by POST, so that no PIN stands in an address. The forms of its pages go to the page's own address, so that the
 * secret stands in none of them.
 */
@Controller
public class ShareController {

    private static final String ADDRESS = "/s/{link}";
    private static final String HOME = "../";
    private static final int TOO_MANY = 429;

    private final OpenShare open;
    private final Visitors visitors;
    private final Show show;

    public ShareController(OpenShare open, Visitors visitors, Show show) {
        this.open = open;
        this.visitors = visitors;
        this.show = show;
    }

    @GetMapping(ADDRESS)
    Object look(
            @PathVariable("link") String link, HttpServletRequest request, HttpServletResponse response, Model model) {
        Page.headers(response);
        if (visitors.stop(request, HOME).isPresent()) {
            return page("frame/busy", TOO_MANY, response);
        }
        return answer(open.knock(link), false, response, model);
    }

    @PostMapping(ADDRESS)
    Object open(
            @PathVariable("link") String link, HttpServletRequest request, HttpServletResponse response, Model model) {
        Page.headers(response);
        if (visitors.stop(request, HOME).isPresent()) {
            return page("frame/busy", TOO_MANY, response);
        } else if (saysMoreThanLanguage(request.getQueryString())) {
            return gone(response);
        }
        return answer(
                open.open(new OpenShare.Attempt(
                        link,
                        request.getParameter("pin"),
                        request.getParameter("pass"),
                        request.getParameter("name"),
                        face(request.getParameter("get")).orElse(null))),
                true,
                response,
                model);
    }

    private static boolean saysMoreThanLanguage(@Nullable String query) {
        return query != null && !query.matches("lang=(en|cy)");
    }

    private static Optional<Face> face(@Nullable String word) {
        for (Face face : Face.values()) {
            if (face.name().toLowerCase(Locale.ROOT).equals(word)) {
                return Optional.of(face);
            }
        }
        return Optional.empty();
    }

    /** @param tried whether a PIN that is asked for is missed */
    private Object answer(Opened opened, boolean tried, HttpServletResponse response, Model model) {
        if (opened instanceof Opened.Shown shown) {
            model.addAttribute("share", shown.share());
            model.addAttribute("pass", shown.pass());
            return page("share/shown", 200, response);
        } else if (opened instanceof Opened.Handed handed) {
            return handed(handed);
        } else if (opened instanceof Opened.PinWrong) {
            return pin("share.pin.wrong", response, model);
        } else if (opened instanceof Opened.Closed closed) {
            model.addAttribute("pin", closed.asksForPin());
            return tried ? pin("share.pin.missing", response, model) : page("share/closed", 200, response);
        }
        return gone(response);
    }

    private Object pin(String problem, HttpServletResponse response, Model model) {
        model.addAttribute("pin", true);
        model.addAttribute(FormErrors.NAME, FormErrors.of("pin", show.word(problem)));
        return page("share/closed", 403, response);
    }

    /** Whatever the reason: nobody learns whether there ever was anything. */
    private static Object gone(HttpServletResponse response) {
        return page("share/gone", 404, response);
    }

    private static Object page(String view, int status, HttpServletResponse response) {
        response.setStatus(status);
        return view;
    }

    private static ResponseEntity<byte[]> handed(Opened.Handed handed) {
        String name = "extract." + handed.face().name().toLowerCase(Locale.ROOT);
        return ResponseEntity.ok()
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment().filename(name).build().toString())
                .contentType(type(handed.face()))
                .body(handed.bytes());
    }

    private static MediaType type(Face face) {
        return switch (face) {
            case XML -> MediaType.APPLICATION_XML;
            case PDF -> MediaType.APPLICATION_PDF;
            case JSON -> MediaType.APPLICATION_JSON;
        };
    }
}
