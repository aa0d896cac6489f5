package org.learnerhub.app.whole;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.learnerhub.app.node.HubCore;
import org.learnerhub.domain.access.Caller;
import org.learnerhub.domain.access.Justification;
import org.learnerhub.domain.learner.LearnerRegister.RegisterState;
import org.learnerhub.domain.record.EventContent;
import org.learnerhub.domain.share.Behalf;
import org.learnerhub.domain.share.Choice;
import org.learnerhub.domain.share.MakeShare;
import org.learnerhub.domain.share.ShareTerms;
import org.learnerhub.testkit.SampleLearners;
import org.learnerhub.testkit.record.SampleEvents;

/** A learner of a running hub who shares, and a browser at what is shared. */
final class SharedPages {

    private static final HttpClient BROWSER = HttpClient.newHttpClient();
    private static final String BOUNDARY = "boundary-of-a-test";

    private final RunningHub hub;
    private final HubCore core;

    SharedPages(RunningHub hub) {
        this.hub = hub;
        core = hub.server().core();
    }

    /** Learner 1, with one result. */
    void prepare() {
        core.store().unitOfWork().run(() -> {
            core.store().register().lockForAllocation();
            core.store()
                    .register()
                    .add(SampleLearners.learners(1, 1), core.clock().instant(), "job 1");
            core.store().register().save(new RegisterState(1, 0));
            long last = core.store().records().eventLog().lock();
            EventContent result =
                    new EventContent.Achievement("601/4505/5", LocalDate.of(2026, 8, 13), null, "8", null, false);
            core.store()
                    .records()
                    .eventLog()
                    .append(
                            List.of(SampleEvents.first(last + 1, SampleLearners.uln(1), SampleEvents.AWARDING, result)),
                            List.of(),
                            last + 1);
        });
    }

    MakeShare.Made share(@Nullable String pin) {
        ShareTerms terms = new ShareTerms("Example <Bakery>", "an application", null, pin, null, null);
        return core.sharing().make().make(behalf(), Choice.usual(), terms).orThrow();
    }

    void revoke(MakeShare.Made made) {
        core.sharing().revoke().revoke(behalf(), made.share().guid()).orThrow();
    }

    private static Behalf behalf() {
        Justification by = new Justification(new Caller.Learner(SampleLearners.uln(1)), "by the learner", "a-test");
        return new Behalf.Own(by, SampleLearners.uln(1));
    }

    HttpResponse<byte[]> get(String path) throws IOException, InterruptedException {
        return BROWSER.send(
                HttpRequest.newBuilder(URI.create(hub.address() + path)).build(), BodyHandlers.ofByteArray());
    }

    HttpResponse<byte[]> post(String path, Map<String, String> form) throws IOException, InterruptedException {
        String body = form.entrySet().stream()
                .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
        return send(path, "application/x-www-form-urlencoded", body.getBytes(StandardCharsets.UTF_8));
    }

    HttpResponse<byte[]> send(String path, String type, byte[] body) throws IOException, InterruptedException {
        return BROWSER.send(
                HttpRequest.newBuilder(URI.create(hub.address() + path))
                        .header("Content-Type", type)
                        .POST(BodyPublishers.ofByteArray(body))
                        .build(),
                BodyHandlers.ofByteArray());
    }

    /** As a browser's form sends a file. */
    HttpResponse<byte[]> upload(byte[] file) throws IOException, InterruptedException {
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        body.writeBytes(("--" + BOUNDARY + "\r\nContent-Disposition: form-data; name=\"file\"; filename=\"extract\"\r\n"
                        + "Content-Type: application/octet-stream\r\n\r\n")
                .getBytes(StandardCharsets.US_ASCII));
        body.writeBytes(file);
        body.writeBytes(("\r\n--" + BOUNDARY + "--\r\n").getBytes(StandardCharsets.US_ASCII));
        return send("/verify", "multipart/form-data; boundary=" + BOUNDARY, body.toByteArray());
    }

    static String text(HttpResponse<byte[]> answer) {
        return new String(answer.body(), StandardCharsets.UTF_8);
    }
}
