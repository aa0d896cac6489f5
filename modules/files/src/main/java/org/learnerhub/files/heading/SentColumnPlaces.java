package org.learnerhub.files.heading;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;
import org.learnerhub.domain.access.FileHabits;
import org.learnerhub.domain.exchange.Batch;
import org.learnerhub.domain.exchange.BatchFileReader.Content;
import org.learnerhub.domain.exchange.FileHead;
import org.learnerhub.domain.feed.FeedField;
import org.learnerhub.domain.feed.FeedJob;
import org.learnerhub.domain.feed.FeedLayout;
import org.learnerhub.domain.learner.LearnerField;
import org.learnerhub.domain.result.ColumnPlace;
import org.learnerhub.domain.result.ColumnPlaces;
import org.learnerhub.files.feed.FeedFileReader;
import org.learnerhub.files.registration.RegistrationFileReader;
import org.learnerhub.files.rows.HeadingPlace;
import org.learnerhub.files.text.ReaderLimits;

/** Looks at the headings of a kept file as the reader of its kind does. */
public final class SentColumnPlaces implements ColumnPlaces {

    @Override
    public Map<String, ColumnPlace> of(Batch checked, Content file) {
        FileHead head = checked.checkedOrThrow().head();
        FileHabits habits = checked.origin().habits();
        ReaderLimits limits = ReaderLimits.standard();
        return FeedJob.isOne(checked.job())
                ? named(new FeedFileReader(FeedLayout.of(head), limits).places(file, habits), FeedField::fileName)
                : named(new RegistrationFileReader(limits).places(file, habits), LearnerField::xmlName);
    }

    private static <F> Map<String, ColumnPlace> named(Map<F, HeadingPlace> places, Function<F, String> name) {
        Map<String, ColumnPlace> named = new HashMap<>();
        places.forEach((field, place) -> named.put(name.apply(field), new ColumnPlace(place.column(), place.name())));
        return named;
    }
}
