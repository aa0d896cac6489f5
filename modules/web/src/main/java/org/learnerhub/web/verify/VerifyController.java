package org.learnerhub.web.verify;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.learnerhub.domain.extract.VerifyExtract;
import org.learnerhub.domain.problem.ShareCode;
import org.learnerhub.domain.trust.DocumentSigner;
import org.learnerhub.web.page.Page;
import org.learnerhub.web.page.Visitors;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartException;
import org.springframework.web.multipart.MultipartFile;

/** Says whether a file is a genuine extract. What is sent is held in memory for as long as that takes, and nowhere else. */
@RestController
public class VerifyController {

    /** In bytes; the largest extracts are a fifth of it. */
    public static final int LARGEST = 8 << 20;

    /** Files that are judged at one time; who comes meanwhile is asked to come again. */
    private static final int AT_ONCE = 4;

    private final VerifyExtract verify;
    private final Visitors visitors;
    private final VerifyPages pages;
    private final Semaphore turns = new Semaphore(AT_ONCE);

    public VerifyController(VerifyExtract verify, Visitors visitors, DocumentSigner signer) {
        this.verify = verify;
        this.visitors = visitors;
        pages = new VerifyPages(Fingerprint.of(signer.trustAnchorPem()));
    }

    @GetMapping("/verify")
    public ResponseEntity<byte[]> form() {
        return pages.form(null, 200);
    }

    @PostMapping(path = "/verify", consumes = "multipart/form-data")
    public ResponseEntity<byte[]> verify(
            @RequestParam(name = "file", required = false) @Nullable MultipartFile file, HttpServletRequest request)
            throws IOException {
        Optional<ResponseEntity<byte[]>> stopped = visitors.stop(request, VerifyPages.HOME);
        if (stopped.isPresent()) {
            return stopped.get();
        } else if (file == null || file.isEmpty()) {
            return pages.form(ShareCode.UPLOAD_MISSING.sentence() + " " + ShareCode.UPLOAD_MISSING.mend(), 400);
        } else if (file.getSize() > LARGEST) {
            return tooLarge();
        }
        byte[] document = file.getBytes();
        return inTurn(() -> pages.result(verify.verify(document)), VerifyController::busy);
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

    private ResponseEntity<byte[]> inTurn(
            Supplier<ResponseEntity<byte[]>> work, Supplier<ResponseEntity<byte[]>> busy) {
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
    public ResponseEntity<byte[]> tooLarge() {
        return pages.form(ShareCode.UPLOAD_TOO_LARGE.sentence() + " " + ShareCode.UPLOAD_TOO_LARGE.mend(), 413);
    }
}
