package org.learnerhub.web.frame;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.learnerhub.domain.learner.LearnerDetails;
import org.learnerhub.domain.learner.LearnerField;
import org.learnerhub.domain.problem.Refusal;

/**
 * A person as a form asks for one, such as by the five fields of {@code staff/person}: inputs have the fields' names on the
 * wire, the date of birth in three boxes.
 *
 * @param sent by the names of inputs
 * @param prefix of the inputs' ids
 */
public record AskedPerson(Map<String, String> sent, String prefix) {

    /** With the date of birth as {@code 2008-03-31}; as it was typed, with hyphens, where that is no day. */
    public static AskedPerson of(Map<String, String> sent, String prefix) {
        Map<String, String> whole = new LinkedHashMap<>(sent);
        String birth = LearnerField.DATE_OF_BIRTH.xmlName();
        whole.put(birth, Day.of(sent, birth));
        return new AskedPerson(whole, prefix);
    }

    /** Empty where it is missing. */
    public String text(String name) {
        return sent.getOrDefault(name, "").strip();
    }

    /** What is missing of these. */
    public FormErrors missing(Show show, List<LearnerField> needed) {
        FormErrors errors = new FormErrors();
        needed.stream()
                .map(LearnerField::xmlName)
                .filter(field -> text(field).isEmpty())
                .forEach(field -> errors.add(prefix + field, show.word("college.learners." + field + ".missing")));
        return errors;
    }

    public LearnerDetails details(List<LearnerField> fields) {
        LearnerDetails.Builder details = LearnerDetails.nothing().toBuilder();
        fields.forEach(field -> details.set(field, text(field.xmlName())));
        return details.build();
    }

    /**
     * Adds why it was not understood: the refusal's place is the field's name, a colon and what is wrong with it.
     *
     * @param other the field of what has no place
     */
    public void addRefused(FormErrors errors, Refusal refusal, String other) {
        String place = refusal.place() == null ? "" : refusal.place();
        int colon = place.indexOf(':');
        errors.add(
                prefix + (colon < 0 ? other : place.substring(0, colon)),
                colon < 0 ? refusal.text() : place.substring(colon + 1).strip());
    }

    /** Hides whom. */
    @Override
    public String toString() {
        return "AskedPerson";
    }
}
