package org.learnerhub.soap.exchange;

import jakarta.activation.DataHandler;
import jakarta.activation.DataSource;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import org.jspecify.annotations.Nullable;
import org.learnerhub.contract.exchange.GetDocumentResponse;
import org.learnerhub.domain.exchange.Batch;
import org.learnerhub.domain.exchange.Document;
import org.learnerhub.domain.exchange.answer.CollectAnswer;

/** A document of a batch, opened twice and never held: once to see that it is whole, once for the connection. */
final class StoredDocument implements DataSource {

    private final CollectAnswer collect;
    private final Batch batch;
    private final org.learnerhub.contract.exchange.Document wanted;
    private final int edition;

    /** @param edition null for the newest */
    StoredDocument(
            CollectAnswer collect,
            Batch batch,
            org.learnerhub.contract.exchange.Document wanted,
            @Nullable Integer edition) {
        this.collect = collect;
        this.batch = batch;
        this.wanted = wanted;
        this.edition = edition == null ? newest(batch, wanted) : edition;
    }

    private static int newest(Batch batch, org.learnerhub.contract.exchange.Document wanted) {
        return wanted == org.learnerhub.contract.exchange.Document.RECEIPT ? 1 : batch.edition();
    }

    /** @throws org.learnerhub.domain.problem.RefusedException where there is no such document (yet) */
    GetDocumentResponse response() {
        CollectAnswer.Fetched fetched = whole();
        GetDocumentResponse response = new GetDocumentResponse();
        response.setJobID(batch.id().value());
        response.setFileName(fetched.fileName());
        response.setMediaType(fetched.fileName().endsWith(".csv") ? "text/csv" : "application/xml");
        response.setSize(fetched.size());
        response.setSha256(fetched.sha256());
        response.setContent(new DataHandler(this));
        response.setEdition(edition == 1 ? null : edition);
        return response;
    }

    @Override
    public InputStream getInputStream() {
        return fetch().content();
    }

    @Override
    public OutputStream getOutputStream() {
        throw new UnsupportedOperationException("a stored document is read only");
    }

    @Override
    public String getContentType() {
        return "application/octet-stream";
    }

    @Override
    public String getName() {
        return wanted.value();
    }

    private CollectAnswer.Fetched fetch() {
        return collect.document(batch, kind(), edition);
    }

    Document kind() {
        return Document.valueOf(wanted.name());
    }

    int edition() {
        return edition;
    }

    private CollectAnswer.Fetched whole() {
        CollectAnswer.Fetched fetched = fetch();
        try {
            fetched.content().close();
            return fetched;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
