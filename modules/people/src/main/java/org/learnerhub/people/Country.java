package org.learnerhub.people;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The postcode areas of the United Kingdom, as populous as their numbers of postcodes say. */
final class Country {

    private final Weighted<Area> areas;

    Country() {
        Map<String, List<Sector>> sectors = new HashMap<>();
        for (String line : Tables.lines("sectors.txt")) {
            String[] parts = line.split(" ");
            List<Sector> ofArea = sectors.computeIfAbsent(letters(parts[0]), k -> new ArrayList<>());
            for (int i = 1; i < parts.length; i++) {
                String sector = parts[0] + " " + parts[i].charAt(0);
                ofArea.add(new Sector(sector, Integer.parseInt(parts[i].substring(1))));
            }
        }
        Weighted.Builder<Area> builder = new Weighted.Builder<>();
        for (String[] record : Tables.records("areas.csv")) {
            List<Sector> ofArea = sectors.getOrDefault(record[0], List.of());
            Weighted.Builder<Sector> weighted = new Weighted.Builder<>();
            ofArea.forEach(sector -> weighted.add(sector, sector.units()));
            Area area = new Area(record[0], record[1], record[2], AreaKind.of(record[3]), weighted.build());
            builder.add(area, ofArea.stream().mapToInt(Sector::units).sum());
        }
        areas = builder.build();
    }

    Weighted<Area> areas() {
        return areas;
    }

    private static String letters(String outcode) {
        return Character.isDigit(outcode.charAt(1)) ? outcode.substring(0, 1) : outcode.substring(0, 2);
    }
}
