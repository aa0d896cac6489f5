package org.learnerhub.verify.json;

import java.util.List;
import java.util.Set;
import org.learnerhub.domain.extract.Disclosed;
import org.learnerhub.domain.extract.ExtractContent;
import org.learnerhub.domain.extract.ExtractDigest;
import org.learnerhub.domain.extract.ExtractEntry;
import org.learnerhub.domain.extract.ExtractHead;
import org.learnerhub.domain.extract.Face;
import org.learnerhub.domain.problem.ExtractCode;
import org.learnerhub.verify.trust.SignerTrust;

/** A signed credential: the whole extract, or one badge of it. What counts is the hub's own claim, whose digests must be right. */
final class WholeCredential {

    private WholeCredential() {}

    static Disclosed read(String compact, SignerTrust trust) throws Flaw {
        SignedJson signed = SignedJson.open(compact, Set.of(JsonForm.CREDENTIAL_TYPE), trust);
        if (signed.payload().has(JsonForm.EXTRACT)) {
            return whole(signed);
        }
        return signed.payload().has(JsonForm.ENTRY) ? badge(signed) : neither();
    }

    private static Disclosed neither() throws Flaw {
        throw Flaw.unreadable();
    }

    private static Disclosed whole(SignedJson signed) throws Flaw {
        Members claim = signed.payload().object(JsonForm.EXTRACT);
        claim.only(Set.of(JsonForm.HEAD, JsonForm.ENTRIES, JsonForm.ROOT));
        ExtractContent content = JsonForm.readContent(claim);
        ExtractDigest root = content.root();
        if (!root.hex().equals(claim.text(JsonForm.ROOT))) {
            throw Flaw.changed(ExtractCode.EXTRACT_ALTERED, claim.place());
        }
        return new Disclosed(
                Face.JSON,
                content.head(),
                content.entries(),
                content.entries().size(),
                root,
                signed.signerName(),
                null);
    }

    private static Disclosed badge(SignedJson signed) throws Flaw {
        Members claim = signed.payload().object(JsonForm.ENTRY);
        ExtractHead head = JsonForm.readHead(claim.object(JsonForm.HEAD));
        ExtractEntry entry = JsonForm.readEntry(JsonForm.oneEntry(claim));
        long of = claim.number(JsonForm.OF);
        long position = claim.number(JsonForm.POSITION);
        if (position < 1 || position > of || of > ExtractContent.MOST_ENTRIES) {
            throw Flaw.changed(ExtractCode.EXTRACT_ALTERED, claim.place());
        }
        ExtractDigest root = JsonForm.digest(claim.place(), claim.text(JsonForm.ROOT));
        return new Disclosed(Face.JSON, head, List.of(entry), Math.toIntExact(of), root, signed.signerName(), null);
    }
}
