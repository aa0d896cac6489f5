package org.learnerhub.files.rows;

import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.learnerhub.domain.exchange.BatchFileReader.Content;
import org.learnerhub.domain.exchange.FileFormat;
import org.learnerhub.domain.exchange.FileLook;
import org.learnerhub.domain.exchange.FileLooks;
import org.learnerhub.domain.problem.RefusedException;
import org.learnerhub.files.csv.FirstLines;
import org.learnerhub.files.text.DetectedFormat;

/** Looks at the first bytes of a file: an XML file's root, a CSV file's first lines cut at every likely separator. */
public final class FirstLook implements FileLooks {

    private static final int LOOK = 65_536;
    private static final Pattern ROOT = Pattern.compile(
            "\\A(?:\\s|<\\?.*?\\?>|<!--.*?-->)*<(?:[\\p{L}\\p{N}_.-]{1,100}:)?([\\p{L}\\p{N}_.-]{1,100})",
            Pattern.DOTALL);

    @Override
    public FileLook look(Content file) {
        try (InputStream bytes = file.open()) {
            BufferedInputStream first = new BufferedInputStream(new ByteArrayInputStream(bytes.readNBytes(LOOK)));
            DetectedFormat format = DetectedFormat.of(first);
            String text = text(first.readAllBytes(), format.charset());
            return format.format() == FileFormat.XML ? root(text) : lines(text);
        } catch (RefusedException seenAgain) {
            return FileLook.NOTHING;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Names are ASCII, so letters beyond it that are misread do no harm. */
    private static String text(byte[] bytes, Charset charset) {
        return new String(bytes, charset);
    }

    private static FileLook root(String text) {
        Matcher root = ROOT.matcher(text);
        return root.find() ? new FileLook(root.group(1), List.of()) : FileLook.NOTHING;
    }

    private static FileLook lines(String text) {
        List<Set<String>> lines = new ArrayList<>();
        text.lines()
                .filter(line -> !line.isBlank())
                .limit(FirstLines.MOST + 2L)
                .forEach(line -> lines.add(Arrays.stream(line.split("[,;\\t|^]"))
                        .map(Names::folded)
                        .filter(name -> !name.isEmpty())
                        .collect(Collectors.toUnmodifiableSet())));
        return new FileLook("", List.copyOf(lines));
    }
}
