package org.learnerhub.app.matching.evaluation;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * One figure and what it should be.
 *
 * @param name for programs; never changes
 * @param marks empty strings where there is none; two values stand for a register spread over all ages, and a dense one
 */
record Figure(String name, String words, Share share, Marks marks) {

    /** What is demanded, wished and dreamt of. */
    record Marks(String must, String good, String moonshot) {

        static final Marks NONE = new Marks("", "", "");
    }

    Map<String, Object> members() {
        Map<String, Object> members = new LinkedHashMap<>();
        members.put("name", name);
        members.put("count", share.count());
        members.put("of", share.all());
        if (share.all() > 0) {
            members.put("share", share.value());
            members.put("low", share.low());
            members.put("high", share.high());
        }
        members.put("must", marks.must());
        members.put("good", marks.good());
        members.put("moonshot", marks.moonshot());
        return members;
    }
}
