package org.learnerhub.people;

/**
 * A postcode area.
 *
 * @param code one or two letters
 */
record Area(String code, String town, String county, AreaKind kind, Weighted<Sector> sectors) {}
