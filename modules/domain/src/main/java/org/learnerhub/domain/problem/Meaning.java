package org.learnerhub.domain.problem;

/**
 * What a code says.
 *
 * @param code such as {@code HUB-1001}
 * @param sentence what is wrong, without personal data
 * @param mend what the sender can do about it
 */
record Meaning(String code, Severity severity, String sentence, String mend) {}
