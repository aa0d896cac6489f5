package org.learnerhub.domain.imports.load;

import org.learnerhub.domain.imports.RowEnd;

/** What came of reading a row. */
sealed interface Stated {

    /** It says something of a provider. */
    record Said(Statement statement) implements Stated {}

    /** It is refused or left out. */
    record Ended(RowEnd end) implements Stated {}
}
