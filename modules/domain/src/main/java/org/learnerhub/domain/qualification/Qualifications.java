package org.learnerhub.domain.qualification;

import java.util.Collection;
import java.util.Map;

/** The list as it is loaded. */
public interface Qualifications {

    /** @return by {@link Qualification#key}; unknown ones are left out */
    Map<String, Qualification> of(Collection<String> keys);
}
