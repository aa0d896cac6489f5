package org.learnerhub.domain.feed;

import java.util.List;
import java.util.Map;

/**
 * A row of a feed as it was read.
 *
 * @param row as the sender counts: in CSV as a spreadsheet shows it, in XML the number of the element from 1
 * @param values what is not empty, by field, trimmed; the head's SubmissionType is in every row
 * @param findings of the reader
 */
public record RawFeedRow(int row, Map<FeedField, String> values, List<FeedFinding> findings) {}
