package org.learnerhub.files.rows;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.learnerhub.domain.access.FileEncoding;
import org.learnerhub.files.text.NameAlphabets;

/**
 * In which encoding of one byte a character the names of a file make sense. Rows come in as ISO-8859-1, in which
 * characters are bytes.
 */
final class EncodingEvidence<F extends Enum<F>, R> {

    private static final int MOST_WORDS = 5_000;

    /** All that can be settled, the likely ones first; what this JDK lacks cannot be recognised. */
    private static final List<FileEncoding> KNOWN = Stream.of(FileEncoding.values())
            .filter(encoding -> encoding != FileEncoding.AUTO && encoding != FileEncoding.UTF_8)
            .filter(encoding -> encoding != FileEncoding.UTF_16LE && encoding != FileEncoding.UTF_16BE)
            .filter(encoding -> Charset.isSupported(encoding.charset()))
            .toList();

    private final Columns<F, R> columns;
    /** Words with bytes beyond ASCII, and where each stood first. */
    private final Map<String, String> words = new LinkedHashMap<>();

    EncodingEvidence(Columns<F, R> columns) {
        this.columns = columns;
    }

    void look(R row) {
        for (F field : columns.names()) {
            String value = columns.value(row, field);
            if (value != null && value.chars().anyMatch(c -> c > 0x7f) && words.size() < MOST_WORDS) {
                for (String word : value.split("[ -]+")) {
                    if (word.chars().anyMatch(c -> c > 0x7f)) {
                        words.putIfAbsent(word, columns.label(field) + " of row " + columns.number(row));
                    }
                }
            }
        }
    }

    Verdict verdict() {
        List<String> strange = unexplained(FileEncoding.WINDOWS_1252);
        if (strange.isEmpty()) {
            return Verdict.NONE;
        }
        FileEncoding best = FileEncoding.WINDOWS_1252;
        int least = strange.size();
        for (FileEncoding encoding : KNOWN) {
            int left = unexplained(encoding).size();
            if (left < least) {
                best = encoding;
                least = left;
            }
        }
        if (best == FileEncoding.WINDOWS_1252 || least * 4 > words.size()) {
            return Verdict.NONE;
        }
        return new Verdict(
                Charset.forName(best.charset()),
                "seems to be " + best.label() + ": " + words.get(strange.get(0)) + " makes no name in Windows-1252");
    }

    private List<String> unexplained(FileEncoding encoding) {
        Charset charset = Charset.forName(encoding.charset());
        return words.keySet().stream()
                .filter(word -> !isExplained(word, charset))
                .toList();
    }

    private static boolean isExplained(String word, Charset charset) {
        ByteBuffer bytes = ByteBuffer.wrap(word.getBytes(StandardCharsets.ISO_8859_1));
        try {
            return NameAlphabets.explain(charset.newDecoder().decode(bytes).toString());
        } catch (CharacterCodingException e) {
            return false;
        }
    }

    /**
     * @param charset by which the file makes most sense; null where that is UTF-8 or Windows-1252
     * @param why it is in doubt; null where it is not
     */
    record Verdict(@Nullable Charset charset, @Nullable String why) {

        static final Verdict NONE = new Verdict(null, null);
    }
}
