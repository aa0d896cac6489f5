package org.learnerhub.domain.ukrlp.search;

import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;
import org.jspecify.annotations.Nullable;
import org.learnerhub.domain.ukrlp.PostcodePlaces.Place;
import org.learnerhub.domain.ukrlp.ProviderKeys;
import org.learnerhub.domain.ukrlp.ProviderSearch.Request;

/** Who is found: all are counted, and as many of the best are kept as there are before the page's end. */
final class Hits {

    private static final Comparator<Hit> BEST_FIRST = Comparator.comparingDouble(Hit::rank)
            .reversed()
            .thenComparingDouble(Hit::miles)
            .thenComparing(hit -> hit.provider().name)
            .thenComparing(hit -> hit.provider().ukprn.value());

    private final Request request;
    private final @Nullable Place from;
    private final double most;
    private final @Nullable List<String> type;
    private final @Nullable List<String> town;
    private final @Nullable String postcode;
    private final boolean sector;
    private final long kept;
    private final PriorityQueue<Hit> best = new PriorityQueue<>(BEST_FIRST.reversed());
    private long count;

    /** @param miles NaN where no distance is asked for */
    record Hit(IndexedProvider provider, double rank, double miles) {}

    /** @param from where distances are asked for */
    Hits(Request request, @Nullable Place from) {
        this.request = request;
        this.from = from;
        most = request.near() == null ? 0 : request.near().miles();
        type = request.type() == null ? null : FoldedWords.of(request.type());
        town = request.town() == null ? null : FoldedWords.of(request.town());
        String beginning = request.postcode() == null ? "" : request.postcode().strip();
        sector = beginning.indexOf(' ') > 0;
        postcode = beginning.isEmpty() ? null : beginning(beginning);
        kept = request.skip() + request.most();
    }

    private String beginning(String text) {
        int space = text.indexOf(' ');
        return sector
                ? ProviderKeys.squeezed(text.substring(0, space)) + ' ' + ProviderKeys.squeezed(text.substring(space))
                : ProviderKeys.squeezed(text);
    }

    void in(SearchIndex index) {
        String words = request.words();
        if (words == null || words.isBlank()) {
            index.all().forEach(provider -> look(provider, 1));
        } else {
            List<String> folded = FoldedWords.of(words);
            if (!folded.isEmpty()) {
                index.search(folded, ranked -> look(ranked.provider(), ranked.rank()));
            }
        }
    }

    private void look(IndexedProvider provider, double rank) {
        if (!fits(provider)) {
            return;
        }
        double miles = from == null ? Double.NaN : provider.miles(from, most);
        if (miles > most) {
            return;
        }
        count++;
        best.add(new Hit(provider, rank, miles));
        if (best.size() > kept) {
            best.remove();
        }
    }

    private boolean fits(IndexedProvider provider) {
        return (request.statuses().isEmpty() || request.statuses().contains(provider.status))
                && (type == null || type.equals(provider.type))
                && (town == null || provider.isIn(town))
                && (postcode == null || provider.hasPostcode(postcode, sector));
    }

    long count() {
        return count;
    }

    List<Hit> page() {
        return best.stream().sorted(BEST_FIRST).skip(request.skip()).toList();
    }
}
