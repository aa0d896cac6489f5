package org.learnerhub.people.population;

/**
 * Where somebody lives.
 *
 * @param line the first line of the address
 */
record Home(String line, String town, String postcode) {}
