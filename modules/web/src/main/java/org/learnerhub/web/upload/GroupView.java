package org.learnerhub.web.upload;

import org.jspecify.annotations.Nullable;
import org.learnerhub.domain.result.FindingGroup;

/** @param confirmed its sender's note; null where there is none */
record GroupView(
        FoundView found,
        int rows,
        int firstRow,
        int lastRow,
        FindingGroup.@Nullable Confirmed confirmed) {}
