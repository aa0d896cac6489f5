package org.learnerhub.domain.matching;

import org.jspecify.annotations.Nullable;

/**
 * The most that comparing a row with a learner can come to, judged by the learner's {@link Sketch}. Where even that is no
 * plausible total, and the five key fields cannot be equal, the learner need not be read. Never too low, whatever the
 * model: each field counts with the highest weight among the levels that the sketch leaves open.
 */
final class SketchBound {

    private final MatchRecord row;
    private final long own;
    /** Second where the name is different for certain. */
    private final long[] given = new long[2];
    /** By whether the given name is so, then as above. */
    private final long[][] family = new long[2][2];

    private final boolean odd;
    private final @Nullable SketchedNames names;
    private final MostWeights weights;
    private final long review;

    /** What no sketch says anything of. */
    private final long beyond;

    SketchBound(MatchRecord row, MostWeights weights, long prior, long review) {
        this.row = row;
        this.weights = weights;
        this.review = review;
        own = Sketch.of(row).withNames();
        odd = SketchedEmail.isOdd(row.email());
        names = SketchedNames.of(row, weights.tables());
        double givenBits = weights.names().givenBits(row);
        double familyBits = weights.names().familyBits(row);
        double together = weights.names().mostTogether(row);
        for (int different = 0; different < 2; different++) {
            given[different] = weights.given(givenBits, different == 1);
            family[0][different] = weights.family(familyBits, together, different == 1);
            family[1][different] = weights.familyOfOtherGiven(familyBits, different == 1);
        }
        beyond = prior + weights.of(Compared.PERSON) + weights.of(Compared.MIS_IDENTIFIER, Level.MISSING);
    }

    /**
     * Whether the learner cannot be plausible for the row.
     *
     * @param key by which the learner was met
     */
    boolean isHopeless(long key, long sketch) {
        return sketch != 0 && differsInKeyField(key, sketch) && most(key, sketch) < review;
    }

    long most(long key, long sketch) {
        return beyond
                + birth(Sketch.birthOf(key, sketch))
                + gender(sketch)
                + postCode(sketch)
                + names(sketch)
                + middle(sketch)
                + email(sketch)
                + place(Compared.PLACE_OF_BIRTH, Sketch.birthPlaceOf(own), Sketch.birthPlaceOf(sketch))
                + place(Compared.SCHOOL_AT_AGE_16, Sketch.schoolOf(own), Sketch.schoolOf(sketch));
    }

    private boolean differsInKeyField(long key, long sketch) {
        return differ(row.birth(), Sketch.birthOf(key, sketch))
                || differ(row.gender(), Sketch.genderOf(sketch))
                || differ(Sketch.postCodeOf(own), Sketch.postCodeOf(sketch))
                || differ(Sketch.givenOf(own), Sketch.givenOf(sketch))
                || differ(Sketch.familyOf(own), Sketch.familyOf(sketch));
    }

    private static boolean differ(int one, int other) {
        return one != 0 && other != 0 && one != other;
    }

    private long birth(int theirs) {
        return theirs == 0
                ? weights.anyBirth(row.birth())
                : weights.birth(BirthDateComparator.compare(row.birth(), theirs), row.birth());
    }

    private long place(Compared field, int mine, int theirs) {
        if (mine == 0 || theirs == 0) {
            return weights.of(field, Level.MISSING);
        }
        return mine == theirs ? weights.of(field) : weights.of(field, Level.CLOSE, Level.DIFFERENT);
    }

    private long gender(long sketch) {
        return weights.of(Compared.GENDER, GenderComparator.compare(row.gender(), Sketch.genderOf(sketch)));
    }

    private long postCode(long sketch) {
        int mine = Sketch.postCodeOf(own);
        int theirs = Sketch.postCodeOf(sketch);
        if (mine == 0 || theirs == 0) {
            return weights.of(Compared.POST_CODE, Level.MISSING);
        }
        boolean slip = SketchedPostCode.mayBeSlip(mine, theirs);
        if (!SketchedPostCode.mayShareOutward(mine, theirs)) {
            return slip
                    ? weights.of(Compared.POST_CODE, Level.CLOSE, Level.DIFFERENT)
                    : weights.of(Compared.POST_CODE, Level.DIFFERENT);
        }
        return slip
                ? weights.of(Compared.POST_CODE)
                : Math.max(
                        weights.of(Compared.POST_CODE, Level.NEAR, Level.PARTIAL),
                        weights.of(Compared.POST_CODE, Level.DIFFERENT));
    }

    private long names(long sketch) {
        int otherGiven = names != null && names.isOtherGiven(sketch) ? 1 : 0;
        int otherFamily = names != null && names.isOtherFamily(sketch) ? 1 : 0;
        return given[otherGiven] + family[otherGiven][otherFamily];
    }

    private long middle(long sketch) {
        return row.middle() == null || Sketch.middleOf(sketch) == 0
                ? weights.of(Compared.MIDDLE_OTHER_NAME, Level.MISSING)
                : weights.middle();
    }

    private long email(long sketch) {
        int mine = Sketch.emailOf(own);
        int theirs = Sketch.emailOf(sketch);
        if (mine == 0 || theirs == 0) {
            return weights.of(Compared.EMAIL_ADDRESS, Level.MISSING);
        }
        return odd || SketchedEmail.mayBeLike(mine, theirs)
                ? weights.of(Compared.EMAIL_ADDRESS)
                : weights.of(Compared.EMAIL_ADDRESS, Level.DIFFERENT);
    }
}
