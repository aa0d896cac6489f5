package org.learnerhub.web.provider;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Optional;
import org.learnerhub.domain.problem.ProviderCode;
import org.learnerhub.domain.problem.RefusedException;
import org.springframework.core.io.FileSystemResource;
import org.springframework.core.io.Resource;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** The whole register as files, with digests (RFC 9530) and detached signatures. */
@RestController
final class DownloadController {

    private final RestAccess access;
    private final Optional<Downloads> downloads;

    /** @param downloads empty where the operator offers none */
    DownloadController(RestAccess access, Optional<Downloads> downloads) {
        this.access = access;
        this.downloads = downloads;
    }

    @GetMapping(Route.Paths.DOWNLOADS)
    ResponseEntity<byte[]> list(HttpServletRequest request) {
        access.requireReader(request);
        Accepted.of(request, List.of(Accepted.JSON));
        Asked.strictly(request, Route.DOWNLOADS);
        Downloads.Edition edition = offered().newest();
        return Answers.json(new Pages.Download(
                edition.number(),
                edition.made(),
                offered().licence(),
                List.of(file(edition, Downloads.CSV, "text/csv"), file(edition, Downloads.JSON, "application/json"))));
    }

    private static Pages.DownloadedFile file(Downloads.Edition edition, String name, String type) {
        Downloads.DownloadFile file = edition.file(name);
        String which = "?number=" + edition.number();
        return new Pages.DownloadedFile(
                name + which, type, file.bytes(), file.sha256(), name + Route.Paths.SIGNATURE + which);
    }

    @GetMapping(Route.Paths.DOWNLOAD_CSV)
    ResponseEntity<Resource> csv(HttpServletRequest request) {
        return whole(request, Downloads.CSV, Route.DOWNLOAD_CSV, Answers.CSV);
    }

    @GetMapping(Route.Paths.DOWNLOAD_JSON)
    ResponseEntity<Resource> json(HttpServletRequest request) {
        return whole(request, Downloads.JSON, Route.DOWNLOAD_JSON, MediaType.APPLICATION_JSON);
    }

    @GetMapping(Route.Paths.DOWNLOAD_CSV + Route.Paths.SIGNATURE)
    ResponseEntity<Resource> signatureOfCsv(HttpServletRequest request) {
        return signature(request, Downloads.CSV, Route.SIGNATURE_CSV);
    }

    @GetMapping(Route.Paths.DOWNLOAD_JSON + Route.Paths.SIGNATURE)
    ResponseEntity<Resource> signatureOfJson(HttpServletRequest request) {
        return signature(request, Downloads.JSON, Route.SIGNATURE_JSON);
    }

    /** The tag is a strong one: parts may be fetched, and nothing is compressed on the way, so that the digest is of it. */
    private ResponseEntity<Resource> whole(HttpServletRequest request, String name, Route route, MediaType type) {
        Downloads.Edition edition = edition(request, route);
        Downloads.DownloadFile file = edition.file(name);
        HttpHeaders headers = Answers.common();
        String digest = "sha-256=:" + file.sha256() + ":";
        headers.set("Repr-Digest", digest);
        if (request.getHeader("Range") == null) {
            headers.set("Content-Digest", digest);
        }
        headers.set("Content-Disposition", "attachment; filename=\"" + name + "\"");
        headers.set(
                "Link", "<" + name + Route.Paths.SIGNATURE + "?number=" + edition.number() + ">; rel=\"describedby\"");
        return ResponseEntity.ok()
                .headers(headers)
                .contentType(type)
                .eTag("\"" + file.sha256() + "\"")
                .lastModified(edition.made())
                .body(new FileSystemResource(file.path()));
    }

    private ResponseEntity<Resource> signature(HttpServletRequest request, String name, Route route) {
        Downloads.Edition edition = edition(request, route);
        HttpHeaders headers = Answers.common();
        headers.set("Content-Disposition", "attachment; filename=\"" + name + Route.Paths.SIGNATURE + "\"");
        return ResponseEntity.ok()
                .headers(headers)
                .contentType(MediaType.APPLICATION_XML)
                .body(new FileSystemResource(edition.file(name).signature()));
    }

    private Downloads.Edition edition(HttpServletRequest request, Route route) {
        access.requireReader(request);
        Asked asked = Asked.strictly(request, route);
        Optional<Long> number = asked.numberIfAny(Parameter.NUMBER);
        if (number.isEmpty()) {
            return offered().newest();
        }
        Downloads.Edition kept = offered().edition(number.get());
        if (kept == null) {
            throw new RefusedException(ProviderCode.DOWNLOAD_NOT_OFFERED);
        }
        return kept;
    }

    private Downloads offered() {
        return downloads.orElseThrow(() -> new RefusedException(ProviderCode.DOWNLOAD_NOT_OFFERED));
    }
}
