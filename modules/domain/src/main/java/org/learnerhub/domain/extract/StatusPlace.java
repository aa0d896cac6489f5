package org.learnerhub.domain.extract;

/**
 * Where the status of an extract is published: one place among very many, so that asking for the list tells nobody which
 * one is asked about.
 *
 * @param list the address of the signed status list
 * @param index from 0
 */
public record StatusPlace(String list, long index) {

    public StatusPlace {
        ExtractText.required(list);
        if (index < 0) {
            throw new IllegalArgumentException("an index begins at 0");
        }
    }
}
