package org.learnerhub.app.whole.recorded;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.w3c.dom.Document;
import org.w3c.dom.NodeList;
import org.xmlunit.builder.Input;
import org.xmlunit.util.Convert;

/**
 * Numbers that a hub chooses itself, of jobs, of new learners and of shares: what stands for them in the recordings, and what they
 * are today.
 */
final class LearnedNumbers {

    private static final List<String> CHOSEN = List.of("JobID", "ULN", "a:Guid");

    /** Where what was learned is sent, beside the place where it was learned. */
    private static final List<String> SENT = List.of("tem:guid");

    private final Set<String> fixed;
    private final Map<String, String> today = new HashMap<>();

    /** @param fixed numbers that the recordings know */
    LearnedNumbers(Set<String> fixed) {
        this.fixed = fixed;
    }

    /** The message with today's numbers. */
    String translate(String recorded) {
        String message = recorded;
        for (Map.Entry<String, String> number : today.entrySet()) {
            for (String name : Stream.concat(CHOSEN.stream(), SENT.stream()).toList()) {
                String open = "<" + name + ">";
                message = message.replace(open + number.getKey() + "<", open + number.getValue() + "<");
            }
        }
        return message;
    }

    /** Learns numbers that stand at the same place in both. */
    void learn(String recorded, String answered) {
        for (String name : CHOSEN) {
            List<String> then = values(recorded, name);
            List<String> now = values(answered, name);
            for (int i = 0; i < Math.min(then.size(), now.size()); i++) {
                if (!fixed.contains(then.get(i)) && !today.containsKey(then.get(i))) {
                    today.put(then.get(i), now.get(i));
                }
            }
        }
    }

    private static List<String> values(String message, String name) {
        Document document = Convert.toDocument(Input.fromString(message).build());
        NodeList found = document.getElementsByTagName(name);
        List<String> values = new ArrayList<>();
        for (int i = 0; i < found.getLength(); i++) {
            values.add(found.item(i).getTextContent());
        }
        return values;
    }
}
