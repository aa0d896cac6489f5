package org.learnerhub.people.population;

/** As parents name a child. */
enum Sex {
    FEMALE("female", "2"),
    MALE("male", "1");

    private final String word;
    private final String code;

    Sex(String word, String code) {
        this.word = word;
        this.code = code;
    }

    /** As name files say it. */
    String word() {
        return word;
    }

    /** As a batch says it. */
    String code() {
        return code;
    }

    static Sex any(Chances chances) {
        return chances.percent(50) ? FEMALE : MALE;
    }
}
