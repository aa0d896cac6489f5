package org.learnerhub.domain.extract;

import org.learnerhub.domain.extract.ExtractFaces.Faces;

/** What making an extract gives. */
public record IssuedExtract(ExtractContent content, ExtractDigest root, Faces faces) {}
