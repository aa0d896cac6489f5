package org.learnerhub.domain.qualification;

import java.util.Map;

/**
 * A row of a list as it was read.
 *
 * @param row its number as a spreadsheet shows it
 * @param values stripped; blank ones are left out
 * @param overlong whether it has values beyond the last heading
 */
public record RawQualification(int row, Map<QualificationField, String> values, boolean overlong) {}
