package org.learnerhub.web.share;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.learnerhub.domain.extract.Face;
import org.learnerhub.domain.share.OpenShare;
import org.learnerhub.domain.share.Opened;
import org.learnerhub.web.page.Visitors;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/**
 * The address of a share. To look at it opens nothing, so that a program that follows links in mails is no reader; the form
 * is sent by POST, so that no PIN stands in an address.
 */
@RestController
public class ShareController {

    private static final String ADDRESS = "/s/{link}";

    private final OpenShare open;
    private final Visitors visitors;

    public ShareController(OpenShare open, Visitors visitors) {
        this.open = open;
        this.visitors = visitors;
    }

    @GetMapping(ADDRESS)
    public ResponseEntity<byte[]> look(@PathVariable("link") String link, HttpServletRequest request) {
        return visitors.stop(request, SharePages.HOME).orElseGet(() -> answer(open.knock(link), false));
    }

    @PostMapping(ADDRESS)
    public ResponseEntity<byte[]> open(@PathVariable("link") String link, HttpServletRequest request) {
        return visitors.stop(request, SharePages.HOME).orElseGet(() -> {
            if (request.getQueryString() != null) {
                return SharePages.gone();
            }
            return answer(
                    open.open(new OpenShare.Attempt(
                            link,
                            request.getParameter("pin"),
                            request.getParameter("pass"),
                            request.getParameter("name"),
                            face(request.getParameter("get")).orElse(null))),
                    true);
        });
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
    private static ResponseEntity<byte[]> answer(Opened opened, boolean tried) {
        if (opened instanceof Opened.Shown shown) {
            return SharePages.shown(shown);
        } else if (opened instanceof Opened.Handed handed) {
            return SharePages.handed(handed);
        } else if (opened instanceof Opened.PinWrong) {
            return SharePages.pinWrong();
        } else if (opened instanceof Opened.Closed closed) {
            return tried ? SharePages.pinNeeded() : SharePages.closed(closed.asksForPin());
        }
        return SharePages.gone();
    }
}
