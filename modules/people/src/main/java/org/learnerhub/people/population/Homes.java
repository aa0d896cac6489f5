package org.learnerhub.people.population;

import java.util.List;

/** Addresses. An area has only so many postcodes, so that neighbours share one. */
final class Homes {

    private static final String INWARD = "ABDEFGHJLNPQRSTUWXYZ";
    private static final int PEOPLE_A_POSTCODE = 9;
    private static final List<String> STREETS = List.of(
            "Station Road",
            "Church Lane",
            "Victoria Street",
            "Park Avenue",
            "Mill Lane",
            "Albert Road",
            "Queens Drive",
            "Grove Street",
            "Highfield Road",
            "Kings Road",
            "Springfield Close",
            "Manor Way",
            "Brook Street",
            "Chestnut Avenue",
            "Windsor Crescent",
            "Meadow View",
            "Canal Street",
            "Bridge Road",
            "Elm Grove",
            "Nelson Street");
    private static final List<String> HOUSES = List.of("Court", "House", "Lodge", "Hall", "Hostel", "Place");
    private static final List<String> NAMED = List.of(
            "Beacon", "Cedar", "Harbour", "Kestrel", "Lime", "Mercer", "Northgate", "Orchard", "Pavilion", "Quayside");

    private final long seed;
    private final int people;

    Homes(long seed, int people) {
        this.seed = seed;
        this.people = people;
    }

    Home family(Community community, Chances chances) {
        List<String> areas = community.areas();
        // the first area of a community holds most of its people
        String area = areas.get(Math.min(chances.below(areas.size()), chances.below(areas.size())));
        int pool = Math.max(40, people / PEOPLE_A_POSTCODE / 12);
        return new Home(
                chances.between(1, 160) + " " + chances.one(STREETS),
                chances.one(community.places()),
                postcode(area, chances.below(pool)));
    }

    /** Where many people live who do not know each other. */
    Home hostel(Community community, int number, Chances chances) {
        Chances its = Chances.of(seed, "hostel" + community.name(), number);
        String postcode = postcode(its.one(community.areas()), 1_000_000 + number);
        return new Home(
                "Room %d, %s %s".formatted(chances.between(1, 220), its.one(NAMED), its.one(HOUSES)),
                its.one(community.places()),
                postcode);
    }

    private String postcode(String area, int number) {
        Chances its = Chances.of(seed, "postcode" + area, number);
        int districts = area.length() == 1 ? 45 : 25;
        return "%s%d %d%c%c"
                .formatted(area, its.between(1, districts), its.below(10), its.letterOf(INWARD), its.letterOf(INWARD));
    }
}
