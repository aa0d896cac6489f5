package org.learnerhub.web.upload;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.InputStream;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.learnerhub.domain.access.Call;
import org.learnerhub.domain.access.Operation;
import org.learnerhub.domain.exchange.Job;
import org.learnerhub.domain.exchange.WayIn;
import org.learnerhub.domain.exchange.intake.Submission;
import org.learnerhub.domain.problem.RefusedException;
import org.learnerhub.domain.registration.RegistrationJob;
import org.learnerhub.web.frame.FormErrors;
import org.learnerhub.web.frame.NothingHere;
import org.learnerhub.web.frame.PeopleCsv;
import org.learnerhub.web.frame.Show;
import org.learnerhub.web.frame.SignedIn;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;

/** Takes a file: it is tried first, and nothing is done until somebody has seen what would be. */
@Controller
@RequestMapping({Area.COLLEGE, Area.AWARDING})
class UploadController {

    private static final int FILE_NAME = 254;
    private static final Pattern NO_TEXT =
            Pattern.compile("[^\\x20-\\x{7E}\\x{A0}-\\x{D7FF}\\x{E000}-\\x{FFFD}\\x{10000}-\\x{10FFFF}]");
    private static final Pattern ONCE = Pattern.compile("[A-Za-z0-9-]{1,64}");
    private static final String FILE = "file";

    private final UploadPages.Needs needs;
    private final Show show;

    UploadController(UploadPages.Needs needs, Show show) {
        this.needs = needs;
        this.show = show;
    }

    @ModelAttribute(Area.NAME)
    String area(HttpServletRequest request) {
        return Area.of(request);
    }

    /**
     * @param large that there was a file of which one saw before it came that it is too large
     * @param broken that there was one that did not arrive as a whole
     */
    @GetMapping("/upload")
    String form(
            SignedIn who,
            @RequestParam(name = "large", required = false) @Nullable String large,
            @RequestParam(name = "broken", required = false) @Nullable String broken,
            Model model) {
        if (large != null) {
            model.addAttribute(FormErrors.NAME, FormErrors.of(FILE, tooLarge()));
        } else if (broken != null) {
            model.addAttribute(FormErrors.NAME, FormErrors.of(FILE, show.word("upload.file.broken")));
        }
        return page(who, FileKind.UNSAID, who.ids().get(), model);
    }

    private String page(SignedIn who, String kind, String once, Model model) {
        model.addAttribute("kinds", FileKind.of(who.call(Operation.SUBMIT_FILE).institution()));
        model.addAttribute("kind", kind);
        model.addAttribute("once", once);
        model.addAttribute("limit", Sizes.text(needs.maxBytes()));
        model.addAttribute("most", Long.toString(needs.maxBytes()));
        return "upload/upload";
    }

    /**
     * @param once of the form as it was fetched: sent twice it is one file
     * @param kind in a word; {@code file} where the file shall show it
     */
    @PostMapping(path = "/upload", consumes = "multipart/form-data")
    String upload(
            SignedIn who,
            @RequestParam(name = "once", defaultValue = "") String once,
            @RequestParam(name = "kind", defaultValue = FileKind.UNSAID) String kind,
            @RequestParam(name = FILE, required = false) @Nullable MultipartFile file,
            HttpServletRequest request,
            Model model)
            throws IOException {
        Call call = who.call(Operation.SUBMIT_FILE);
        String key = ONCE.matcher(once).matches() ? once : who.ids().get();
        if (file == null || file.isEmpty()) {
            model.addAttribute(FormErrors.NAME, FormErrors.of(FILE, show.word("upload.file.missing")));
            return page(who, kind, key, model);
        }
        Submission submission = new Submission(
                call.institution(),
                call.userName(),
                WayIn.UPLOAD,
                fileName(file.getOriginalFilename()),
                job(kind),
                "page " + key,
                null);
        try (InputStream bytes = file.getInputStream()) {
            return "redirect:/" + Area.of(request) + "/batches/"
                    + needs.receive().receive(submission, bytes).batch();
        } catch (RefusedException e) {
            model.addAttribute(
                    FormErrors.NAME,
                    FormErrors.of(
                            FILE, e.refusal().text() + " " + e.refusal().code().mend()));
            return page(who, kind, key, model);
        }
    }

    private static Job job(String kind) {
        return FileKind.of(kind).map(FileKind::job).orElse(RegistrationJob.DRY);
    }

    private static String fileName(@Nullable String name) {
        String plain = NO_TEXT.matcher(name == null ? "" : name).replaceAll(" ").replace('\\', '/');
        String last = plain.substring(plain.lastIndexOf('/') + 1).strip();
        if (last.isEmpty()) {
            return FILE;
        }
        return last.length() <= FILE_NAME
                ? last
                : last.substring(0, FILE_NAME).replaceAll("[\\x{D800}-\\x{DBFF}]$", "");
    }

    private String tooLarge() {
        return show.word("upload.file.large", Sizes.text(needs.maxBytes()));
    }

    @GetMapping("/templates/{kind}-empty.csv")
    ResponseEntity<byte[]> empty(@PathVariable("kind") String kind) {
        return download(Examples.empty(known(kind)), kind + "-empty.csv");
    }

    @GetMapping("/templates/{kind}-example.csv")
    ResponseEntity<byte[]> example(@PathVariable("kind") String kind) {
        return download(Examples.filled(known(kind)), kind + "-example.csv");
    }

    private static FileKind known(String kind) {
        return FileKind.of(kind).orElseThrow(NothingHere::new);
    }

    private static ResponseEntity<byte[]> download(PeopleCsv file, String name) {
        return file.answer(name);
    }
}
