package org.learnerhub.web.operator;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.learnerhub.domain.access.Institution;
import org.learnerhub.domain.access.MessageSigning;
import org.learnerhub.web.operator.OperatorPages.CertificateLine;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** The hub's own house: certificates, settings, nodes. */
@Controller
class HouseController {

    private final OperatorPages.Needs needs;

    HouseController(OperatorPages.Needs needs) {
        this.needs = needs;
    }

    /** @param days left; null where nobody knows until when it is valid */
    record Days(CertificateLine certificate, @Nullable Long days) {}

    /** A certificate of which only the fingerprint is known. */
    record Known(String ukprn, String name, boolean signs, String fingerprint) {}

    @GetMapping("/operator/certificates")
    String certificates(Model model) {
        Instant now = needs.clock().instant();
        model.addAttribute(
                "own",
                needs.certificates().get().stream()
                        .map(one -> new Days(one, days(one.until(), now)))
                        .sorted(Comparator.comparing(Days::days, Comparator.nullsLast(Comparator.naturalOrder())))
                        .toList());
        List<Known> known = new ArrayList<>();
        needs.institutions().all().forEach(institution -> known(institution, known));
        model.addAttribute("known", known);
        return "operator/certificates";
    }

    private static @Nullable Long days(@Nullable Instant until, Instant now) {
        return until == null ? null : Math.max(0, Duration.between(now, until).toDays());
    }

    private static void known(Institution one, List<Known> known) {
        String client = one.certificateSha256();
        if (client != null) {
            known.add(new Known(one.ukprn().value(), one.name(), false, client));
        }
        MessageSigning signing = one.signing();
        if (signing != null) {
            known.add(new Known(one.ukprn().value(), one.name(), true, signing.certificateSha256()));
        }
    }

    @GetMapping("/operator/settings")
    String settings(Model model) {
        model.addAttribute("settings", needs.settings().get());
        return "operator/settings";
    }

    @GetMapping("/operator/nodes")
    String nodes(Model model) {
        model.addAttribute("node", needs.node());
        model.addAttribute("runs", needs.timedRuns().all());
        return "operator/nodes";
    }
}
