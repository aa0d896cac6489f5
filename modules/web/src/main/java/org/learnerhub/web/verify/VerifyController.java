package org.learnerhub.web.verify;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.learnerhub.domain.extract.VerifyExtract;
import org.learnerhub.domain.problem.ShareCode;
import org.learnerhub.domain.trust.DocumentSigner;
import org.learnerhub.web.frame.FormErrors;
import org.learnerhub.web.frame.Refusals;
import org.learnerhub.web.frame.Show;
import org.learnerhub.web.page.Page;
import org.learnerhub.web.page.Visitors;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartException;
import org.springframework.web.multipart.MultipartFile;

/** Says whether a file is a genuine extract. What is sent is held in memory for as long as that takes, and nowhere else. */
@Controller
public class VerifyController {

    /** In bytes; the largest extracts are a fifth of it. */
    public static final int LARGEST = 8 << 20;

    /** Files that are judged at one time; who comes meanwhile is asked to come again. */
    private static final int AT_ONCE = 4;

    private static final String FORM = "verify/form";
    private static final String BUSY = "frame/busy";
    private static final int TOO_MANY = 429;

    /** As the square code of a PDF gives it. */
    private static final Pattern CODE = Pattern.compile("[0-9A-HJKMNP-TV-Z]{4}(-[0-9A-HJKMNP-TV-Z]{4}){2}");

    private static final Pattern LINK = Pattern.compile("(?:^|/s/)([a-z2-7]{32})/?(?:\\?.*)?$");

    private final VerifyExtract verify;
    private final Visitors visitors;
    private final Show show;
    private final ExtractText text;
    private final String fingerprint;
    private final Semaphore turns = new Semaphore(AT_ONCE);

    public VerifyController(VerifyExtract verify, Visitors visitors, DocumentSigner signer, Show show) {
        this.verify = verify;
        this.visitors = visitors;
        this.show = show;
        text = new ExtractText(show);
        fingerprint = Fingerprint.of(signer.trustAnchorPem());
    }

    /**
     * @param code of the extract, where somebody followed its square code
     * @param large that there was a file of which one saw before it came that it is none
     */
    @GetMapping("/verify")
    String form(
            @RequestParam(name = "code", required = false) @Nullable String code,
            @RequestParam(name = "large", required = false) @Nullable String large,
            HttpServletResponse response,
            Model model) {
        if (code != null && CODE.matcher(code).matches()) {
            model.addAttribute("code", code);
        }
        return large == null
                ? form(response, model, null, 200)
                : form(response, model, wrongFile(ShareCode.UPLOAD_TOO_LARGE), 413);
    }

    private String form(HttpServletResponse response, Model model, @Nullable FormErrors errors, int status) {
        Page.headers(response);
        response.setStatus(status);
        model.addAttribute("fingerprint", fingerprint);
        if (errors != null) {
            model.addAttribute(FormErrors.NAME, errors);
        }
        return FORM;
    }

    @PostMapping(path = "/verify", consumes = "multipart/form-data")
    String verify(
            @RequestParam(name = "file", required = false) @Nullable MultipartFile file,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model)
            throws IOException {
        if (visitors.stop(request, "").isPresent()) {
            return busy(response, TOO_MANY);
        } else if (file == null || file.isEmpty()) {
            return form(response, model, wrongFile(ShareCode.UPLOAD_MISSING), 400);
        } else if (file.getSize() > LARGEST) {
            return form(response, model, wrongFile(ShareCode.UPLOAD_TOO_LARGE), 413);
        }
        byte[] document = file.getBytes();
        return inTurn(
                () -> {
                    Page.headers(response);
                    model.addAttribute("report", VerdictReport.of(verify.verify(document), show, text));
                    model.addAttribute("fingerprint", fingerprint);
                    return "verify/result";
                },
                () -> busy(response, 503));
    }

    private FormErrors wrongFile(ShareCode code) {
        return FormErrors.of("file", Refusals.text(show, code));
    }

    private static String busy(HttpServletResponse response, int status) {
        Page.headers(response);
        response.setStatus(status);
        return BUSY;
    }

    /** Leads to a share whose link, or whose last part, was copied into a form. */
    @PostMapping("/verify/link")
    String link(
            @RequestParam(name = "link", defaultValue = "") String link,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model) {
        if (visitors.stop(request, "../").isPresent()) {
            return busy(response, TOO_MANY);
        }
        Matcher secret = LINK.matcher(link.strip());
        if (secret.find()) {
            Page.headers(response);
            return "redirect:/s/" + secret.group(1);
        }
        return form(response, model, FormErrors.of("link", show.word("verify.link.wrong")), 400);
    }

    /** For programs: the file as the body. */
    @PostMapping("/api/verify")
    public ResponseEntity<byte[]> verify(HttpServletRequest request) throws IOException {
        Optional<ResponseEntity<byte[]>> stopped = visitors.stop(request, "../");
        if (stopped.isPresent()) {
            return stopped.get();
        }
        byte[] document = request.getInputStream().readNBytes(LARGEST + 1);
        if (document.length == 0) {
            return VerifyJson.refused(ShareCode.UPLOAD_MISSING, 400);
        } else if (document.length > LARGEST) {
            return VerifyJson.refused(ShareCode.UPLOAD_TOO_LARGE, 413);
        }
        return inTurn(() -> VerifyJson.answer(verify.verify(document)), VerifyController::busy);
    }

    private <T> T inTurn(Supplier<T> work, Supplier<T> busy) {
        if (!turns.tryAcquire()) {
            return busy.get();
        }
        try {
            return work.get();
        } finally {
            turns.release();
        }
    }

    private static ResponseEntity<byte[]> busy() {
        return new Page("/", "Busy")
                .paragraph("Others are checking files just now. Try again in a few seconds.")
                .answer(503);
    }

    /** Larger than the hub takes in at all. */
    @ExceptionHandler(MultipartException.class)
    String tooLarge(HttpServletResponse response, Model model) {
        return form(response, model, wrongFile(ShareCode.UPLOAD_TOO_LARGE), 413);
    }
}
