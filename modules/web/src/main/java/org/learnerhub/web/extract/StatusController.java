package org.learnerhub.web.extract;

import java.util.Optional;
import org.learnerhub.domain.extract.status.PublishStatus;
import org.learnerhub.domain.extract.status.StatusList;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** The status lists of extracts, whole: there is no way to ask about one. */
@RestController
public class StatusController {

    private final PublishStatus status;

    public StatusController(PublishStatus status) {
        this.status = status;
    }

    /** A W3C Bitstring Status List credential. */
    @GetMapping(StatusList.PATH + "{list:[1-9][0-9]{0,6}}")
    public ResponseEntity<byte[]> bitstring(@PathVariable("list") int list) {
        return answer(status.bitstring(list), "application/vc+jwt");
    }

    /** Another one, which tells what was replaced. */
    @GetMapping(StatusList.PATH + "{list:[1-9][0-9]{0,6}}/refresh")
    public ResponseEntity<byte[]> refresh(@PathVariable("list") int list) {
        return answer(status.refresh(list), "application/vc+jwt");
    }

    /** An IETF Token Status List. */
    @GetMapping(StatusList.PATH + "{list:[1-9][0-9]{0,6}}/token")
    public ResponseEntity<byte[]> token(@PathVariable("list") int list) {
        return answer(status.token(list), "application/statuslist+jwt");
    }

    private static ResponseEntity<byte[]> answer(Optional<byte[]> document, String type) {
        return document.map(bytes -> PublicAnswer.of(bytes, type))
                .orElseGet(() -> ResponseEntity.notFound().build());
    }
}
