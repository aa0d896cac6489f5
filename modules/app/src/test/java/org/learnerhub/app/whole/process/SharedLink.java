package org.learnerhub.app.whole.process;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import java.util.Set;
import org.learnerhub.app.node.HubCore;
import org.learnerhub.domain.access.Caller;
import org.learnerhub.domain.access.Justification;
import org.learnerhub.domain.learner.LearnerRegister.RegisterState;
import org.learnerhub.domain.learner.Uln;
import org.learnerhub.domain.portfolio.NewAddition;
import org.learnerhub.domain.portfolio.OwnAddition;
import org.learnerhub.domain.share.Behalf;
import org.learnerhub.domain.share.Choice;
import org.learnerhub.domain.share.MakeShare;
import org.learnerhub.domain.share.ShareTerms;
import org.learnerhub.testkit.SampleLearners;

/** What a learner shares by one node, opened at whichever other. */
final class SharedLink {

    private static final HttpClient BROWSER = HttpClient.newHttpClient();
    private static final Uln ULN = SampleLearners.uln(1);
    private static final Justification BY = new Justification(new Caller.Learner(ULN), "by the learner", "a-test");

    private final HubCore node;
    private final MakeShare.Made made;

    /** @param node of an empty register; the learner is put there and shares something of their own */
    SharedLink(HubCore node) {
        this.node = node;
        node.store().unitOfWork().run(() -> {
            RegisterState state = node.store().register().lockForAllocation();
            node.store()
                    .register()
                    .add(SampleLearners.learners(1, 1), node.clock().instant(), "job 1");
            node.store().register().save(new RegisterState(1, state.ulnPosition()));
        });
        NewAddition choir = new NewAddition(OwnAddition.Kind.OTHER, "Choir", null, null, null, null);
        long addition = node.sharing().additions().add(BY, ULN, choir).orThrow();
        ShareTerms terms = new ShareTerms("Bakery", "a job", null, null, null, null);
        made = node.sharing()
                .make()
                .make(new Behalf.Own(BY, ULN), Choice.of(Set.of(), Set.copyOf(List.of(addition))), terms)
                .orThrow();
    }

    /** @return the status with which the node at this address hands out the extract */
    int open(String address) {
        HttpRequest request = HttpRequest.newBuilder(
                        URI.create(address + "/s/" + made.secret().text()))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString("get=xml"))
                .build();
        try {
            return BROWSER.send(request, BodyHandlers.discarding()).statusCode();
        } catch (IOException e) {
            throw new IllegalStateException("the node does not answer", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted", e);
        }
    }

    void revoke() {
        node.sharing()
                .revoke()
                .revoke(new Behalf.Own(BY, ULN), made.share().guid())
                .orThrow();
    }
}
