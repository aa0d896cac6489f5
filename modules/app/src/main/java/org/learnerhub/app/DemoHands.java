package org.learnerhub.app;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.learnerhub.app.admin.Sandbox;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * What a learner does with the record: challenges a result, which the awarding body amends; shares an extract; and an
 * employer verifies the extract, and a forged one.
 */
final class DemoHands {

    /** A result of the sample feeds, and what the learner says it should be. */
    private static final String CHALLENGED = "601/4505/5";

    private static final String RIGHT_GRADE = "9";
    private static final String EMPLOYER = "Quarrybank Engineering";
    private static final Pattern STATUS_LIST = Pattern.compile("<List>([^<]+)</List>");
    private static final int REFUSED = 1;

    private final DemoStage stage;
    private final Sandbox.Login awarding;
    private final List<String> links = new ArrayList<>();

    DemoHands(DemoStage stage, Sandbox.Login awarding) {
        this.stage = stage;
        this.awarding = awarding;
    }

    /** @return 0 where the genuine extract is found genuine, and the forged one is not */
    int tell(DemoFeeds.Learner learner) throws IOException {
        challenge(learner);
        stage.say(
                "%n--- %s %s shares what is completed and successful, and takes an extract",
                learner.given(), learner.family());
        String shared = stage.told(
                "share", "make", "--uln", learner.uln(), "--recipient", EMPLOYER, "--purpose", "an application");
        stage.say(shared.strip());
        shared.lines().filter(line -> line.startsWith("http")).forEach(links::add);
        Path extract = stage.folder().resolve("extract");
        int made = stage.operate(
                "extract", "make", "--uln", learner.uln(), "--recipient", EMPLOYER, "--out", extract.toString());
        return made == 0 ? verify(extract) : made;
    }

    private void challenge(DemoFeeds.Learner learner) {
        stage.say(
                "%n--- %s %s says that a grade is wrong; the challenge goes to %s, which amends it",
                learner.given(), learner.family(), awarding.name());
        String raised = raise(learner, RIGHT_GRADE, "My certificate says " + RIGHT_GRADE + ".");
        String reference = raised.strip().split(" ")[0];
        stage.say(raised.strip());
        stage.operate("challenge", "answer", reference, "--words", "Marked anew.", "--amend");
        stage.operate("challenge", "show", reference, "--reason", "demo");
    }

    /** The addresses of what was shared. */
    List<String> links() {
        return List.copyOf(links);
    }

    /** A challenge that nobody has answered yet. */
    void challengeOnceMore(DemoFeeds.Learner learner) {
        String unused = raise(learner, "8", "I was told 8 on the day of the results.");
    }

    /** @return what the command says */
    private String raise(DemoFeeds.Learner learner, String grade, String words) {
        return stage.told(
                "challenge",
                "raise",
                "--kind",
                "IncorrectEvent",
                "--uln",
                learner.uln(),
                "--event",
                event(learner),
                "--set",
                "AchievedGrade=" + grade,
                "--words",
                words,
                "--reason",
                "demo, seen in person");
    }

    private String event(DemoFeeds.Learner learner) {
        JsonNode record = JsonMapper.shared()
                .readTree(stage.told("record", "show", "--uln", learner.uln(), "--json", "--reason", "demo"));
        for (JsonNode event : record.get("events")) {
            if (CHALLENGED.equals(event.get("code").asString())) {
                return event.get("id").asString();
            }
        }
        throw new IllegalStateException("the sample feeds have a result " + CHALLENGED);
    }

    private int verify(Path extract) throws IOException {
        Path xml = extract.resolve("extract.xml");
        String text = Files.readString(xml);
        Path status = statusList(text, extract);
        stage.say("%n--- the employer verifies what came: as XML, as PDF and as JSON");
        int worst = stage.verifyExtract(xml, status);
        for (String face : List.of("extract.pdf", "extract.json")) {
            worst = Math.max(worst, stage.verifyExtractBriefly(extract.resolve(face), status));
        }
        stage.say("%n--- and a copy in which somebody wrote another title");
        Path forged = Files.writeString(
                extract.resolve("forged.xml"), text.replace("English Language", "English Literature"));
        int found = stage.verifyExtract(forged, status);
        return Math.max(worst, found == REFUSED ? 0 : REFUSED);
    }

    /** As anybody fetches it from the address that stands in the extract, but from this hub. */
    private Path statusList(String extract, Path folder) throws IOException {
        Matcher list = STATUS_LIST.matcher(extract);
        if (!list.find()) {
            throw new IllegalStateException("an extract names its status list");
        }
        URI address =
                URI.create(stage.address()).resolve(URI.create(list.group(1)).getPath());
        Path kept = folder.resolve("status");
        try (InputStream bytes = address.toURL().openStream()) {
            Files.copy(bytes, kept);
        }
        return kept;
    }
}
