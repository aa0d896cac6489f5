package org.learnerhub.people;

/**
 * A postcode sector.
 *
 * @param name such as {@code AB10 1}
 * @param units how many unit postcodes it has
 */
record Sector(String name, int units) {

    private static final String LETTERS = "ABDEFGHJLNPQRSTUWXYZ";
    private static final int PAIRS = LETTERS.length() * LETTERS.length();
    /** Spreads the units over all pairs of letters: prime to the number of pairs. */
    private static final int SPREAD = 143;

    String postCode(Dice dice) {
        int pair = dice.below(Math.min(units, PAIRS)) * SPREAD % PAIRS;
        return name + LETTERS.charAt(pair / LETTERS.length()) + LETTERS.charAt(pair % LETTERS.length());
    }
}
