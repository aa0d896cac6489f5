package org.learnerhub.people;

/** As the tables of given names tell it. */
enum Sex {
    MALE("M", "1"),
    FEMALE("F", "2");

    private final String letter;
    private final String gender;

    Sex(String letter, String gender) {
        this.letter = letter;
        this.gender = gender;
    }

    /** In the tables. */
    String letter() {
        return letter;
    }

    /** The field Gender. */
    String gender() {
        return gender;
    }
}
