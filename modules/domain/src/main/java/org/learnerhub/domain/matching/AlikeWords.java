package org.learnerhub.domain.matching;

/** Of two names the words in which they differ: of several words the one that is not common, else all joined. */
record AlikeWords(String one, String other) {

    static AlikeWords of(Name mine, Name theirs) {
        if (mine.parts().size() == 1 || mine.parts().size() != theirs.parts().size()) {
            return new AlikeWords(mine.core(), theirs.core());
        }
        int differing = -1;
        for (int i = 0; i < mine.parts().size(); i++) {
            if (!mine.parts().get(i).equals(theirs.parts().get(i))) {
                if (differing >= 0) {
                    return new AlikeWords(mine.core(), theirs.core());
                }
                differing = i;
            }
        }
        return differing < 0
                ? new AlikeWords(mine.core(), theirs.core())
                : new AlikeWords(mine.parts().get(differing), theirs.parts().get(differing));
    }
}
