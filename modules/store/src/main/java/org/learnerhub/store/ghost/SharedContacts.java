package org.learnerhub.store.ghost;

import static java.util.Objects.requireNonNull;

import java.util.HashMap;
import java.util.Map;
import org.learnerhub.domain.ghost.Sharing;
import org.springframework.jdbc.core.JdbcTemplate;

/** The most shared contacts, counted over the whole register by the database, one statement of each kind. */
final class SharedContacts {

    /** As the page's statement has them too, so that both fold letters alike; null where nothing is known. */
    static final String EMAIL = "lower(trim(email_address))";

    static final String ADDRESS = "lower(trim(address_line_1)) || ' ' || replace(lower(post_code), ' ', '')";

    private final Map<String, Sharing> emails;
    private final Map<String, Sharing> addresses;

    private SharedContacts(Map<String, Sharing> emails, Map<String, Sharing> addresses) {
        this.emails = emails;
        this.addresses = addresses;
    }

    static SharedContacts read(JdbcTemplate jdbc) {
        return new SharedContacts(
                counted(jdbc, EMAIL, "email_address is not null"),
                counted(jdbc, ADDRESS, "address_line_1 is not null and post_code is not null"));
    }

    private static Map<String, Sharing> counted(JdbcTemplate jdbc, String contact, String known) {
        Map<String, Sharing> shared = new HashMap<>();
        jdbc.query(
                "select contact, count(*) as learners, count(distinct family) as families from (select " + contact
                        + " as contact, lower(family_name) as family from learner where status = 1 and " + known
                        + ") one group by contact having count(*) >= ? order by count(*) desc, contact limit ?",
                row -> {
                    shared.put(
                            requireNonNull(row.getString("contact")),
                            new Sharing(row.getInt("learners"), row.getInt("families")));
                },
                Sharing.FEWEST,
                Sharing.MOST_CONTACTS);
        return shared;
    }

    Sharing email(String key) {
        return of(emails, key);
    }

    Sharing address(String key) {
        return of(addresses, key);
    }

    private static Sharing of(Map<String, Sharing> shared, String key) {
        return key.isEmpty() ? Sharing.NONE : shared.getOrDefault(key, Sharing.ALONE);
    }
}
