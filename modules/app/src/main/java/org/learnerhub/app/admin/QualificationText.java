package org.learnerhub.app.admin;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.learnerhub.domain.qualification.Qualification;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** Entries of the list of qualifications for people and programs. */
final class QualificationText {

    private static final JsonMapper MAPPER =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    private QualificationText() {}

    static String line(Qualification entry) {
        return "%-12s  %s  (%s%s, %s)"
                .formatted(
                        entry.code(),
                        entry.title(),
                        entry.type(),
                        entry.level() == null ? "" : ", " + entry.level(),
                        entry.awardingBody());
    }

    static String lines(Qualification entry) {
        return members(entry).entrySet().stream()
                .map(member -> "%-16s %s".formatted(member.getKey(), text(member.getValue())))
                .collect(Collectors.joining(System.lineSeparator()));
    }

    private static String text(@Nullable Object value) {
        if (value instanceof List<?> grades) {
            return grades.isEmpty()
                    ? "any"
                    : grades.stream().map(String::valueOf).collect(Collectors.joining("|"));
        }
        return value == null ? "-" : value.toString();
    }

    /** Null where a value is not given. */
    static String json(Qualification entry) {
        return MAPPER.writeValueAsString(members(entry));
    }

    private static Map<String, @Nullable Object> members(Qualification entry) {
        Map<String, @Nullable Object> members = new LinkedHashMap<>();
        members.put("code", entry.code());
        members.put("title", entry.title());
        members.put("level", entry.level());
        members.put("type", entry.type());
        members.put("subjectArea", entry.subjectArea());
        members.put("awardingBody", entry.awardingBody());
        members.put("awardingBodyRef", entry.awardingBodyRef());
        members.put("grades", entry.grades());
        members.put(
                "firstAwardDate",
                entry.firstAward() == null ? null : entry.firstAward().toString());
        members.put(
                "lastAwardDate",
                entry.lastAward() == null ? null : entry.lastAward().toString());
        return members;
    }
}
