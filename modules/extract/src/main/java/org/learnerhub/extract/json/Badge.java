package org.learnerhub.extract.json;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.learnerhub.domain.extract.EntryField;
import org.learnerhub.domain.extract.EntryKind;
import org.learnerhub.domain.extract.ExtractEntry;
import org.learnerhub.domain.extract.ExtractHolder;

/** An entry in the words of Open Badges 3.0: what was achieved, by whom, with what result. For the eyes of wallets. */
final class Badge {

    private static final Map<String, String> STATUS = Map.of(
            "final", "Completed",
            "provisional", "Provisional",
            "completed", "Completed",
            "continuing", "Enrolled",
            "withdrawn", "Withdrew");

    private final ExtractEntry entry;

    Badge(ExtractEntry entry) {
        this.entry = entry;
    }

    /** Who is meant, the same in every credential. */
    static List<Map<String, Object>> identity(ExtractHolder holder) {
        return List.of(identity("ext:uln", holder.uln().toString()), identity("name", holder.name()));
    }

    private static Map<String, Object> identity(String type, String value) {
        return Map.of("type", "IdentityObject", "hashed", false, "identityType", type, "identityHash", value);
    }

    /** @param id of the holder */
    Map<String, Object> subject(String id, ExtractHolder holder) {
        Map<String, Object> subject = new LinkedHashMap<>();
        subject.put("id", id);
        subject.put("type", List.of("AchievementSubject"));
        subject.put("identifier", identity(holder));
        putDay(subject, "activityStartDate", EntryField.STARTED);
        putDay(subject, "activityEndDate", EntryField.ENDED);
        put(subject, "narrative", narrative());
        subject.put("achievement", achievement());
        Map<String, Object> result = result();
        if (result.size() > 1) {
            subject.put("result", List.of(result));
        }
        return subject;
    }

    /** Null where no day of award is known. */
    @Nullable
    String awarded() {
        return day(EntryField.AWARDED);
    }

    String name() {
        String title = field(EntryField.TITLE);
        return title == null ? code() : title;
    }

    private String code() {
        String code = field(EntryField.CODE);
        return code == null ? entry.id() : code;
    }

    private Map<String, Object> achievement() {
        Map<String, Object> achievement = new LinkedHashMap<>();
        achievement.put("id", "urn:learnerhub:achievement:" + encoded(code()));
        achievement.put("type", List.of("Achievement"));
        achievement.put(
                "achievementType",
                switch (entry.kind()) {
                    case ACHIEVEMENT -> "Achievement";
                    case PARTICIPATION -> "Course";
                    case OWN_ADDITION -> "ext:OwnAddition";
                });
        achievement.put("name", name());
        achievement.put("description", description());
        achievement.put("criteria", Map.of("narrative", criteria()));
        put(achievement, "humanCode", field(EntryField.CODE));
        put(achievement, "fieldOfStudy", field(EntryField.SUBJECT));
        String creator = creator();
        if (creator != null) {
            achievement.put(
                    "creator",
                    Map.of(
                            "id",
                            "urn:learnerhub:organisation:" + encoded(creator),
                            "type",
                            List.of("Profile"),
                            "name",
                            creator));
        }
        return achievement;
    }

    private @Nullable String creator() {
        String body = field(EntryField.AWARDING_BODY);
        return body == null ? field(EntryField.PROVIDER) : body;
    }

    private String description() {
        if (entry.kind() == EntryKind.OWN_ADDITION) {
            return "Added by the learner; nobody has validated it.";
        }
        String level = field(EntryField.LEVEL);
        return level == null ? name() : name() + " (level " + level + ")";
    }

    private String criteria() {
        return switch (entry.kind()) {
            case ACHIEVEMENT -> "As the awarding body specifies for " + code() + ".";
            case PARTICIPATION -> "Taking part in the course, as its provider reports.";
            case OWN_ADDITION -> "The learner's own words; nobody has validated them.";
        };
    }

    private @Nullable String narrative() {
        if (entry.kind() == EntryKind.OWN_ADDITION) {
            return field(EntryField.NOTE);
        }
        return field(EntryField.UNDER_CHALLENGE) == null
                ? null
                : "The learner says that this entry is wrong; nobody has answered yet.";
    }

    private Map<String, Object> result() {
        Map<String, Object> result = new LinkedHashMap<>();
        result.put("type", List.of("Result"));
        String grade = field(EntryField.GRADE);
        put(result, "value", grade == null ? field(EntryField.OUTCOME) : grade);
        String state = field(EntryField.STATE);
        put(result, "status", state == null ? null : STATUS.get(state));
        return result;
    }

    private @Nullable String field(EntryField field) {
        return entry.fields().get(field);
    }

    private @Nullable String day(EntryField field) {
        String day = field(field);
        return day == null ? null : day + "T00:00:00Z";
    }

    private void putDay(Map<String, Object> json, String name, EntryField field) {
        put(json, name, day(field));
    }

    private static void put(Map<String, Object> json, String name, @Nullable String value) {
        if (value != null) {
            json.put(name, value);
        }
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }
}
