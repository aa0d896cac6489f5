package org.learnerhub.store.share;

import static org.assertj.core.api.Assertions.assertThat;
import static org.learnerhub.testkit.SampleLearners.uln;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.learnerhub.domain.extract.Face;
import org.learnerhub.domain.portfolio.NewAddition;
import org.learnerhub.domain.portfolio.OwnAddition;
import org.learnerhub.domain.problem.Answer;
import org.learnerhub.domain.problem.HubCode;
import org.learnerhub.domain.problem.RecordCode;
import org.learnerhub.domain.problem.ShareCode;
import org.learnerhub.domain.share.Choice;
import org.learnerhub.domain.share.ListShares;
import org.learnerhub.domain.share.MakeShare;
import org.learnerhub.domain.share.Opened;
import org.learnerhub.domain.share.Share;

/** What learners share, and what is kept of it, on every database. */
abstract class SharingContract extends SharedRecord {

    @Test
    void what_is_completed_and_successful_is_shared_where_nothing_is_chosen_and_nothing_provisional() {
        assertThat(events(made(Choice.usual(), TERMS))).containsExactly(1L, 4L);
        assertThat(events(made(new Choice(Choice.Which.ALL, Set.of(), Set.of()), TERMS)))
                .containsExactly(1L, 3L, 4L, 5L);
        assertThat(events(made(Choice.of(Set.of(2L, 3L), Set.of()), TERMS))).containsExactly(2L, 3L);
    }

    private static List<Long> events(MakeShare.Made made) {
        return made.share().events().stream().map(Share.SharedEvent::event).toList();
    }

    @Test
    void nothing_of_others_is_shared_nor_what_is_not_there_nor_nothing() {
        assertThat(refused(node.make(1, Choice.of(Set.of(1L, 77L), Set.of()), TERMS)))
                .isEqualTo(ShareCode.NOT_IN_RECORD);
        assertThat(refused(node.make(1, Choice.of(Set.of(1L), Set.of(5L)), TERMS)))
                .isEqualTo(ShareCode.NOT_IN_RECORD);
        assertThat(refused(node.make(2, Choice.usual(), TERMS))).isEqualTo(ShareCode.NOTHING_CHOSEN);
        assertThat(refused(node.make(9, Choice.usual(), TERMS))).isEqualTo(RecordCode.RECORD_NOT_VERIFIED);
        assertThat(stored.store().records().sharing().shares().of(List.of(uln(1), uln(2))))
                .isEmpty();
    }

    @Test
    void who_has_opted_out_shares_nothing_and_what_was_shared_before_is_not_opened() {
        MakeShare.Made before = made(Choice.usual(), TERMS);
        stored.jdbc().update("update learner set ability_to_share = '2' where uln = ?", uln(1).number());

        assertThat(refused(node.make(1, Choice.usual(), TERMS))).isEqualTo(ShareCode.SHARING_OPTED_OUT);
        assertThat(open(before, null)).isInstanceOf(Opened.Gone.class);
    }

    @Test
    void neither_the_secret_nor_a_pin_nor_what_is_shared_can_be_read_in_the_database() {
        MakeShare.Made made = made(Choice.usual(), terms("4711"));
        List<String> texts = stored.jdbc().query("select * from share", (row, number) -> {
            StringBuilder all = new StringBuilder();
            for (int column = 1; column <= row.getMetaData().getColumnCount(); column++) {
                all.append(row.getString(column)).append('\n');
            }
            return all.toString();
        });
        assertThat(texts)
                .singleElement()
                .asString()
                .doesNotContain(made.secret().text(), "4711");
        byte[] kept = stored.store()
                .records()
                .sharing()
                .shares()
                .face(made.share().guid(), Face.XML)
                .orElseThrow();
        assertThat(new String(kept, StandardCharsets.ISO_8859_1)).doesNotContain("extract");
    }

    @Test
    void a_change_makes_another_link_and_ends_the_one_before() {
        MakeShare.Made first = made(Choice.usual(), terms("0815"));
        node.attempt(first.secret().text(), "1", null, null);
        MakeShare.Made second = node.change(1, first.share().guid(), Choice.of(Set.of(4L), Set.of()), TERMS)
                .orThrow();

        assertThat(open(first, Face.XML)).isInstanceOf(Opened.Gone.class);
        assertThat(open(second, Face.XML))
                .isInstanceOfSatisfying(
                        Opened.Handed.class,
                        handed -> assertThat(new String(handed.bytes(), StandardCharsets.UTF_8))
                                .endsWith("XML [4]"));
        assertThat(node.openings(1, first.share().guid())).hasSize(2);
        assertThat(refused(node.change(2, first.share().guid(), Choice.usual(), TERMS)))
                .isEqualTo(ShareCode.SHARE_UNKNOWN);
    }

    @Test
    void own_additions_are_shared_where_they_are_chosen_and_outdated_where_they_are_taken_away() {
        NewAddition work = new NewAddition(
                OwnAddition.Kind.WORK, "Baker's “boy” Ł ŵ 张", "Example Bakery", null, null, "Two\nlines");
        long id = node.add(1, work);
        assertThat(node.additions(1)).singleElement().satisfies(one -> {
            assertThat(one.title()).isEqualTo("Baker's “boy” Ł ŵ 张");
            assertThat(one.words()).isEqualTo("Two\nlines");
        });
        MakeShare.Made made = made(Choice.of(Set.of(), Set.of(id)), TERMS);
        assertThat(made.share().additions()).containsExactly(id);
        assertThat(open(made, Face.XML)).isInstanceOf(Opened.Handed.class);

        assertThat(refused(node.removeAddition(2, id))).isEqualTo(ShareCode.ADDITION_UNKNOWN);
        assertThat(node.removeAddition(1, id)).isInstanceOf(Answer.Done.class);
        assertThat(open(made, Face.XML)).isInstanceOf(Opened.Gone.class);
    }

    @Test
    void a_learner_has_one_s_own_shares_only() {
        MakeShare.Made made = made(Choice.usual(), TERMS);
        assertThat(node.shares(1)).singleElement().satisfies(seen -> {
            assertThat(seen.share().guid()).isEqualTo(made.share().guid());
            assertThat(seen.opened()).isNull();
        });
        open(made, null);
        assertThat(node.shares(1))
                .extracting(ListShares.Seen::opened)
                .containsExactly(stored.clock().instant());
        assertThat(node.shares(2)).isEmpty();
        assertThat(node.listAs(uln(2), uln(1))).as("learner 2 asks for 1").isInstanceOf(Answer.Refused.class);
    }

    private static HubCode refused(Answer<?> answer) {
        return ((Answer.Refused<?>) answer).code();
    }
}
