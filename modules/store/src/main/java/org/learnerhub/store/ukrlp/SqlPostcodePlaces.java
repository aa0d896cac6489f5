package org.learnerhub.store.ukrlp;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.learnerhub.domain.ukrlp.PostcodeParts;
import org.learnerhub.domain.ukrlp.PostcodePlaces;
import org.learnerhub.domain.work.UnitOfWork;
import org.learnerhub.store.column.TextArray;
import org.springframework.jdbc.core.JdbcTemplate;

/** One row a place, and one that counts the changes and is everybody's lock who makes one. */
final class SqlPostcodePlaces implements PostcodePlaces {

    private static final int FEW = 1_000;

    private final JdbcTemplate jdbc;
    private final UnitOfWork unitOfWork;

    SqlPostcodePlaces(JdbcTemplate jdbc, UnitOfWork unitOfWork) {
        this.jdbc = jdbc;
        this.unitOfWork = unitOfWork;
    }

    @Override
    public Map<String, Place> of(Collection<String> postcodes) {
        Map<String, Place> known = new HashMap<>();
        TextArray.slices(postcodes.stream().flatMap(one -> PostcodeParts.of(one).stream()))
                .forEach(slice -> jdbc.query(
                        "select p.* from unnest(?) w(wanted) join postcode_place p on p.postcode = w.wanted",
                        row -> {
                            String postcode = row.getString("postcode");
                            known.put(
                                    postcode,
                                    new Place(postcode, row.getDouble("latitude"), row.getDouble("longitude")));
                        },
                        slice));
        Map<String, Place> found = new HashMap<>();
        for (String postcode : postcodes) {
            PostcodeParts.of(postcode).stream()
                    .filter(known::containsKey)
                    .findFirst()
                    .ifPresent(part -> found.put(postcode, requireNonNull(known.get(part))));
        }
        return found;
    }

    @Override
    public void save(Collection<Place> places) {
        Map<String, Place> last = new LinkedHashMap<>();
        places.forEach(place -> last.put(PostcodeParts.key(place.postcode()), place));
        List<Map.Entry<String, Place>> all = new ArrayList<>(last.entrySet());
        unitOfWork.run(() -> {
            jdbc.update("update postcode_place_list set version = version + 1 where id = 1");
            for (int from = 0; from < all.size(); from += FEW) {
                replace(all.subList(from, Math.min(from + FEW, all.size())));
            }
        });
    }

    private void replace(List<Map.Entry<String, Place>> some) {
        jdbc.update("delete from postcode_place where postcode = any(?)", TextArray.of(some, Map.Entry::getKey));
        jdbc.batchUpdate(
                "insert into postcode_place (postcode, latitude, longitude) values (?, ?, ?)",
                some.stream()
                        .map(entry -> new Object[] {
                            entry.getKey(),
                            entry.getValue().latitude(),
                            entry.getValue().longitude()
                        })
                        .toList());
    }

    @Override
    public long version() {
        return requireNonNull(jdbc.queryForObject("select version from postcode_place_list where id = 1", Long.class));
    }
}
