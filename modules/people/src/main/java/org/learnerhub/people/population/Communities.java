package org.learnerhub.people.population;

import java.util.List;
import java.util.stream.Stream;

/** The fourteen. */
final class Communities {

    private final List<Community> all;
    private final double[] shares;

    Communities() {
        all = Stream.of(
                        "arabic",
                        "bangladeshi",
                        "chinese",
                        "english",
                        "hindu",
                        "igbo",
                        "irish",
                        "pakistani",
                        "polish",
                        "sikh",
                        "somali",
                        "srilankan",
                        "vietnamese",
                        "yoruba")
                .map(Community::new)
                .toList();
        shares = all.stream().mapToDouble(Community::share).toArray();
    }

    List<Community> all() {
        return all;
    }

    /** As common as in life. */
    Community draw(Chances chances) {
        return all.get(chances.weighted(shares));
    }
}
