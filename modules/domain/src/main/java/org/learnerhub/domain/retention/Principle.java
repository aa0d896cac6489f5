package org.learnerhub.domain.retention;

/** The eight data protection principles that the paper promises to support, each in its short form. */
public enum Principle {
    LAWFUL(1, "processed fairly and lawfully"),
    PURPOSE(2, "for specified purposes only"),
    MINIMAL(3, "adequate, relevant and not excessive"),
    ACCURATE(4, "accurate and up to date"),
    LIMITED(5, "kept no longer than necessary"),
    RIGHTS(6, "in line with the rights of the people concerned"),
    SECURE(7, "secure"),
    NOT_ABROAD(8, "not sent abroad without protection");

    private final int number;
    private final String sentence;

    Principle(int number, String sentence) {
        this.number = number;
        this.sentence = sentence;
    }

    public int number() {
        return number;
    }

    public String sentence() {
        return sentence;
    }
}
