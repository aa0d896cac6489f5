package org.learnerhub.verify.xml;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.learnerhub.domain.extract.CanonicalForm;
import org.learnerhub.domain.extract.ExtractContent;
import org.learnerhub.domain.extract.ExtractEntry;
import org.learnerhub.domain.extract.ExtractHead;
import org.learnerhub.domain.extract.Verdict;
import org.learnerhub.domain.problem.ExtractCode;
import org.learnerhub.verify.xml.ReadContent.ReadEntry;

/**
 * A document taken apart: it has the one form of an extract and nothing besides, whoever signed it.
 *
 * @param whole null in a subset
 * @param entryForms canonical, in the order of {@code entries}
 */
record ReadExtract(
        @Nullable ReadSignature whole,
        ExtractHead head,
        List<ExtractEntry> entries,
        List<byte[]> entryForms,
        ReadSignature subsets) {

    static ReadExtract of(byte[] document) throws Objection {
        Tree root = TreeReader.read(document);
        if (!root.is(CanonicalForm.NAMESPACE, "Extract")) {
            throw Objection.of(Verdict.CANNOT_TELL, ExtractCode.EXTRACT_NOT_READABLE);
        }
        List<Tree> parts = root.children();
        if (parts.stream().noneMatch(part -> part.is(Vocabulary.DS, "Signature"))) {
            throw Objection.of(Verdict.NOT_OURS, ExtractCode.EXTRACT_NOT_SIGNED);
        }
        boolean isWhole = parts.get(0).is(Vocabulary.DS, "Signature");
        int first = isWhole ? 1 : 0;
        boolean formed = root.attributes().isEmpty()
                && root.prefix().isEmpty()
                && parts.size() == first + 3
                && parts.get(first).is(CanonicalForm.NAMESPACE, "Head")
                && parts.get(first + 1).is(CanonicalForm.NAMESPACE, "Entries")
                && parts.get(first + 1).attributes().isEmpty()
                && parts.get(first + 1).text().isEmpty()
                && parts.get(first + 2).is(Vocabulary.DS, "Signature");
        if (!formed) {
            throw Objection.uncovered("in element Extract");
        }
        ReadSignature whole = isWhole ? ReadSignature.of(parts.get(0), SignatureForm.WHOLE) : null;
        ReadSignature subsets = ReadSignature.of(parts.get(first + 2), SignatureForm.SUBSETS);
        ExtractHead head = ReadContent.head(parts.get(first));
        List<ReadEntry> entries = entries(parts.get(first + 1));
        return new ReadExtract(
                whole,
                head,
                entries.stream().map(ReadEntry::entry).toList(),
                entries.stream().map(ReadEntry::form).toList(),
                subsets);
    }

    private static List<ReadEntry> entries(Tree parent) throws Objection {
        List<Tree> found = parent.children();
        if (found.size() > ExtractContent.MOST_ENTRIES || !parent.prefix().isEmpty()) {
            throw Objection.uncovered("in element Entries");
        }
        CanonicalForm form = new CanonicalForm();
        List<ReadEntry> entries = new ArrayList<>(found.size());
        Set<String> once = new HashSet<>();
        for (Tree one : found) {
            ReadEntry read = ReadContent.entry(one, form);
            ExtractEntry entry = read.entry();
            if (!once.add(entry.id()) || !once.add(entry.salt())) {
                throw Objection.uncovered("entry " + entry.id());
            }
            entries.add(read);
        }
        return entries;
    }
}
