package org.learnerhub.files.rows;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.learnerhub.domain.exchange.FileFormat;
import org.learnerhub.domain.exchange.FileHead;

/**
 * What the columns of a file mean: by which names fields are known, which of them a file needs, and what rows they make.
 *
 * @param <F> a field of a row
 * @param <R> a row
 */
public interface Columns<F extends Enum<F>, R> {

    /** The field that a heading or element names; null where it names none. */
    @Nullable
    F field(String name);

    /** What a heading or element says of the file; null where it says nothing. */
    @Nullable
    HeadField head(String name);

    /** As messages name a field. */
    String label(F field);

    Class<F> fields();

    /** The fields that a file with these has no column of and needs, in order. */
    List<F> missing(Set<F> present);

    /** Whether a column of this name is none that a file may bring: what it holds is never kept, and refuses its row. */
    default boolean isForbidden(String name) {
        return false;
    }

    /** Whether marks and line breaks in it are the sender's own. */
    boolean isFreeText(F field);

    /** Whether a date in it shows that the row is data and explains no headings. */
    boolean provesData(F field);

    /** Fields that hold dates. */
    List<F> dates();

    /** Fields that hold names of persons. */
    List<F> names();

    /** Whether the field may hold letters beyond ASCII. */
    List<F> all();

    /** The namespace that a root may have; null where no file has such a root. */
    @Nullable
    String namespace(String root);

    /** The name of the element that is a row. */
    String element();

    /** Whether an element before the rows belongs to something else and is left out without a word. */
    default boolean isPassedOver(String name) {
        return false;
    }

    /**
     * What the file says of itself.
     *
     * @param present fields that the file has; in XML those that its first row fills
     * @param root of an XML file; else empty
     * @param where goes before the place in a refusal, such as {@code "row 2, "}
     */
    FileHead head(HeadValues head, FileFormat format, Set<F> present, String root, String where);

    /** Makes the rows of one file. */
    RowMaker<F, R> rows();

    /** As the sender counts. */
    int number(R row);

    /** Null where the field is blank. */
    @Nullable
    String value(R row, F field);

    /** The row with these findings behind its own. */
    R also(R row, List<Objection<F>> findings);

    /** The row with this finding and none else. */
    R only(R row, Objection<F> finding);

    /** The same values in another place, without findings. */
    R at(int number, R row);

    /** Whether a heading or element is of any use. */
    default boolean isKnown(String name) {
        return field(name) != null || head(name) != null;
    }
}
