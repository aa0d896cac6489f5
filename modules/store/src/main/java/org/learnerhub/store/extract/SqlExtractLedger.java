package org.learnerhub.store.extract;

import static java.util.Objects.requireNonNull;

import java.util.SplittableRandom;
import org.learnerhub.domain.extract.ExtractHead;
import org.learnerhub.domain.extract.ExtractLedger;
import org.learnerhub.domain.extract.StatusPlace;
import org.learnerhub.domain.extract.status.StatusList;
import org.learnerhub.store.column.Moment;
import org.learnerhub.store.sql.OpenTransaction;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * A list is half filled and then followed by the next one: the index of a new extract is drawn until it is free, which takes
 * two draws at most on average, and those in a list tell nothing of the order of issue.
 */
final class SqlExtractLedger implements ExtractLedger {

    private static final int FULL = StatusList.PLACES / 2;

    private static final String TAKE = "update status_list set taken = taken + 1 where number = ? and taken < " + FULL;
    private static final String NEW_LIST =
            "insert into status_list (number, taken) values (?, 0) on conflict do nothing";
    private static final String TAKE_PLACE =
            "insert into status_place (list_number, list_index, standing)" + " values (?, ?, 0) on conflict do nothing";
    private static final String ISSUE = "insert into issued_extract (id, uln, live, list_number, list_index, issued_at,"
            + " valid_until, root) values (?, ?, ?, ?, ?, ?, ?, ?) on conflict do nothing";
    private static final String ENTRY =
            "insert into issued_entry (extract_id, entry_id, event, fact, digest) values (?, ?, ?, ?, ?)";

    private final JdbcTemplate jdbc;
    private final String publicUrl;

    SqlExtractLedger(JdbcTemplate jdbc, String publicUrl) {
        this.jdbc = jdbc;
        this.publicUrl = publicUrl;
    }

    @Override
    public StatusPlace place(long random) {
        OpenTransaction.demand();
        int list = listWithRoom();
        SplittableRandom draws = new SplittableRandom(random);
        int index = draws.nextInt(StatusList.PLACES);
        while (jdbc.update(TAKE_PLACE, list, index) == 0) {
            index = draws.nextInt(StatusList.PLACES);
        }
        return new StatusPlace(StatusList.address(publicUrl, list), index);
    }

    private int listWithRoom() {
        int list =
                requireNonNull(jdbc.queryForObject("select coalesce(max(number), 0) from status_list", Integer.class));
        while (list == 0 || jdbc.update(TAKE, list) == 0) {
            list++;
            jdbc.update(NEW_LIST, list);
        }
        return list;
    }

    @Override
    public void issued(Issued extract) {
        OpenTransaction.demand();
        ExtractHead head = extract.head();
        int added = jdbc.update(
                ISSUE,
                head.id(),
                head.holder().uln().number(),
                extract.live().number(),
                list(head.status()),
                Math.toIntExact(head.status().index()),
                Moment.column(head.issued()),
                Moment.column(head.validUntil()),
                extract.root().hex());
        if (added == 0) {
            throw new IllegalStateException("an extract of this id was issued already");
        }
        jdbc.batchUpdate(ENTRY, extract.entries(), Math.max(1, extract.entries().size()), (row, entry) -> {
            row.setString(1, head.id());
            row.setString(2, entry.id());
            row.setObject(3, entry.event());
            row.setLong(4, entry.fact());
            row.setString(5, entry.digest().hex());
        });
        jdbc.update(
                "insert into unchecked_extract (id, issued_at) values (?, ?)", head.id(), Moment.column(head.issued()));
    }

    /** The address of before counts too, where the hub moved between drawing a place and issuing. */
    private static int list(StatusPlace place) {
        String address = place.list();
        return Integer.parseInt(address.substring(address.lastIndexOf('/') + 1));
    }
}
