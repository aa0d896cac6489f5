package org.learnerhub.app.reading;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.NoSuchElementException;
import org.learnerhub.app.operator.GivenFile;
import org.learnerhub.app.operator.UserMistake;
import org.learnerhub.domain.ukrlp.PostcodePlaces;
import org.learnerhub.domain.ukrlp.PostcodePlaces.Place;

/** A file that says where postcodes lie: all of it is right, or nothing is saved. */
public final class PlacesFile {

    private static final int AT_ONCE = 10_000;
    private static final int MOST = 3_000_000;
    private static final double POLE = 90;
    private static final double OTHER_SIDE = 180;

    private PlacesFile() {}

    public static long save(GivenFile file, PostcodePlaces places) {
        List<Place> all = read(file);
        for (int from = 0; from < all.size(); from += AT_ONCE) {
            places.save(all.subList(from, Math.min(from + AT_ONCE, all.size())));
        }
        return all.size();
    }

    private static List<Place> read(GivenFile file) {
        List<Place> all = new ArrayList<>();
        try (CsvReader<NamedCsvRecord> csv = CsvReader.builder().ofNamedCsvRecord(file.path())) {
            for (NamedCsvRecord row : csv) {
                if (all.size() == MOST) {
                    throw new UserMistake("the file has more than " + MOST + " rows");
                }
                all.add(place(row));
            }
        } catch (NoSuchElementException e) {
            throw new UserMistake("the file needs the headings postcode, latitude, longitude", e);
        } catch (IOException | CsvParseException e) {
            throw new UserMistake("the file cannot be read: " + file, e);
        }
        return all;
    }

    private static Place place(NamedCsvRecord row) {
        String postcode = row.getField("postcode");
        try {
            double latitude = Double.parseDouble(row.getField("latitude"));
            double longitude = Double.parseDouble(row.getField("longitude"));
            boolean somewhere = Math.abs(latitude) <= POLE && Math.abs(longitude) <= OTHER_SIDE;
            if (!postcode.isBlank() && somewhere) {
                return new Place(postcode, latitude, longitude);
            }
        } catch (NumberFormatException e) {
            // told below
        }
        throw new UserMistake(
                "line " + row.getStartingLineNumber() + " has no postcode, or no degrees; nothing was saved");
    }
}
