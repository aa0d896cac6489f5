package org.learnerhub.web.provider;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** The OpenAPI document, for everybody. */
@RestController
final class OpenApiController {

    private final byte[] document = OpenApi.document();

    @GetMapping(Route.Paths.OPEN_API)
    ResponseEntity<byte[]> document(HttpServletRequest request) {
        Asked.strictly(request, Route.OPEN_API);
        return Answers.of(MediaType.APPLICATION_JSON, document, new HttpHeaders());
    }
}
