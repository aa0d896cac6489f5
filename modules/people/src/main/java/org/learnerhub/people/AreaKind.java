package org.learnerhub.people;

/** What matters about a postcode area for who lives there. */
enum AreaKind {
    ENGLAND('E'),
    CITY('C'),
    SCOTLAND('S'),
    WALES('W'),
    NORTHERN_IRELAND('N');

    private final char letter;

    AreaKind(char letter) {
        this.letter = letter;
    }

    static AreaKind of(String letter) {
        for (AreaKind kind : values()) {
            if (letter.charAt(0) == kind.letter) {
                return kind;
            }
        }
        throw new IllegalArgumentException("no kind of area: " + letter);
    }
}
