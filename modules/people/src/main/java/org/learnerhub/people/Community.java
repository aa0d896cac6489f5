package org.learnerhub.people;

/** Communities by their way of giving names; nothing else is said of anybody. Shares are rough and add up to about 1. */
enum Community {
    BRITISH('B', 0.745, "GBR"),
    WELSH('W', 0.015, "GBR"),
    IRISH('I', 0.02, "IRL"),
    SOUTH_ASIAN('S', 0.04, "IND"),
    MUSLIM('M', 0.095, "PAK"),
    SIKH('K', 0.015, "IND"),
    CHINESE('C', 0.012, "CHN"),
    POLISH('P', 0.025, "POL"),
    IBERIAN('L', 0.013, "PRT"),
    WEST_AFRICAN('N', 0.02, "NGA");

    static final int COUNT = values().length;

    private final char letter;
    private final double share;
    private final String abroad;

    Community(char letter, double share, String abroad) {
        this.letter = letter;
        this.share = share;
        this.abroad = abroad;
    }

    /** In the tables. */
    char letter() {
        return letter;
    }

    /** The nationality of members who are not British. */
    String abroad() {
        return abroad;
    }

    /** Who lives in areas of this kind. */
    static Weighted<Community> in(AreaKind kind) {
        Weighted.Builder<Community> builder = new Weighted.Builder<>();
        for (Community community : values()) {
            builder.add(community, community.share * community.factor(kind));
        }
        return builder.build();
    }

    private double factor(AreaKind kind) {
        return switch (this) {
            case BRITISH -> kind == AreaKind.CITY ? 0.7 : 1;
            case WELSH -> kind == AreaKind.WALES ? 35 : 0.5;
            case IRISH -> kind == AreaKind.NORTHERN_IRELAND ? 40 : 0.7;
            default -> kind == AreaKind.CITY ? 2 : 0.5;
        };
    }
}
