package org.learnerhub.extract.pdf;

import com.ibm.icu.text.ArabicShaping;
import com.ibm.icu.text.ArabicShapingException;
import com.ibm.icu.text.Bidi;
import com.ibm.icu.text.BidiRun;
import com.openhtmltopdf.bidi.BidiReorderer;
import com.openhtmltopdf.bidi.BidiSplitter;
import com.openhtmltopdf.bidi.BidiTextRun;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;

/** Arabic and Hebrew: in which direction each piece of a text runs, and which shape each Arabic letter takes in its word. */
final class RightToLeft {

    private RightToLeft() {}

    static void use(PdfRendererBuilder builder) {
        builder.useUnicodeBidiSplitter(Runs::new).useUnicodeBidiReorderer(new Shapes());
    }

    private static final class Runs implements BidiSplitter {

        private final Bidi bidi = new Bidi();

        @Override
        public void setParagraph(String paragraph, byte direction) {
            bidi.setPara(paragraph, direction, null);
        }

        @Override
        public int countTextRuns() {
            return bidi.countRuns();
        }

        @Override
        public BidiTextRun getVisualRun(int index) {
            BidiRun run = bidi.getVisualRun(index);
            return new BidiTextRun(run.getStart(), run.getLength(), run.getDirection());
        }

        @Override
        public byte getBaseDirection(String paragraph) {
            return Bidi.getBaseDirection(paragraph);
        }
    }

    private static final class Shapes implements BidiReorderer {

        private final ArabicShaping shaping = new ArabicShaping(ArabicShaping.LETTERS_SHAPE);
        private final ArabicShaping unshaping = new ArabicShaping(ArabicShaping.LETTERS_UNSHAPE);

        @Override
        public String reorderRTLTextToLTR(String text) {
            return Bidi.writeReverse(text, Bidi.DO_MIRRORING);
        }

        @Override
        public String shapeText(String text) {
            return shaped(shaping, text);
        }

        @Override
        public String deshapeText(String text) {
            return shaped(unshaping, text);
        }

        @Override
        public boolean isLiveImplementation() {
            return true;
        }

        private static String shaped(ArabicShaping shaping, String text) {
            try {
                return shaping.shape(text);
            } catch (ArabicShapingException e) {
                throw new IllegalStateException("letters of the Arabic script have shapes", e);
            }
        }
    }
}
