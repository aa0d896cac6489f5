package org.learnerhub.domain.enquiry;

/**
 * Takes down who was told what. Called before the answer leaves, within the unit of work that holds whatever the operation
 * changes: where noting fails, nothing is changed and nothing is answered. A find, which changes nobody, notes first and
 * is remembered after.
 */
@FunctionalInterface
public interface Disclosures {

    void note(Disclosure disclosure);
}
