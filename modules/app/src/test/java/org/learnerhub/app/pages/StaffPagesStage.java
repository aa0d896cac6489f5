package org.learnerhub.app.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.learnerhub.app.PagesHub;
import org.learnerhub.domain.audit.AuditEntry;
import org.learnerhub.domain.audit.AuditSubject;
import org.learnerhub.domain.learner.Uln;

/** Somebody who works for the hub, at its pages. */
abstract class StaffPagesStage {

    static final String SCRIPT = "<script>alert(1)</script>";

    final PagesHub hub = PagesHub.shared();

    static Document page(HttpResponse<String> answer) {
        assertThat(answer.statusCode()).isEqualTo(200);
        return Jsoup.parse(answer.body());
    }

    /** The newest first. */
    final List<AuditEntry> trail(String uln) {
        return hub.core().store().audit().of(new AuditSubject.Learner(Uln.of(uln)), 0, 1_000);
    }

    /** A page of one role that has one heading, and that other roles and strangers do not see. */
    final void isFor(String role, String path, String... others) {
        assertThat(page(hub.as(role).get(path)).select("h1")).hasSize(1);
        for (String other : others) {
            assertThat(hub.as(other).get(path).statusCode()).isEqualTo(403);
        }
        assertThat(hub.anybody().get(path).uri().getPath()).isEqualTo("/sign-in");
    }
}
