package org.equipoise.document;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.util.XRLog;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.Objects;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.equipoise.problem.ProblemType;

/// Writes accessible PDFs (PDF/UA-1), with the fonts inside and with nothing from anywhere else.
@ApplicationScoped
class PdfWriter {

    private static final String FONTS = "/net/sf/jasperreports/fonts/dejavu/DejaVuSansCondensed";
    private static final String PLAIN = FONTS + ".ttf";
    private static final String BOLD = FONTS + "-Bold.ttf";
    private static final String FAMILY = "Equipoise Print";

    private static final char REPLACEMENT = '\uFFFD';
    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private final CmapLookup letters;

    /// A long document keeps a processor busy for seconds; more at once would only slow down everybody else.
    private final Semaphore places = new Semaphore(Runtime.getRuntime().availableProcessors());

    PdfWriter() {
        // It would log what it cannot print, which is what a person wrote.
        XRLog.setLoggingEnabled(false);
        try (InputStream font = open(PLAIN)) {
            letters = new TTFParser().parse(new RandomAccessReadBuffer(font)).getUnicodeCmapLookup();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// Whether the font has every letter of the text, and none was replaced before.
    boolean canPrint(String text) {
        return text.codePoints()
                .filter(each -> !Character.isWhitespace(each) && Character.getType(each) != Character.FORMAT)
                .allMatch(each -> each != REPLACEMENT && letters.getGlyphId(each) != 0);
    }

    /// @param xhtml a page that is well-formed XML too
    byte[] write(String xhtml) {
        try {
            if (!places.tryAcquire(PATIENCE.toSeconds(), TimeUnit.SECONDS)) {
                throw ProblemType.BUSY.because("").after(PATIENCE);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw ProblemType.BUSY.because("").after(PATIENCE);
        }
        try {
            return rendered(xhtml);
        } finally {
            places.release();
        }
    }

    private static byte[] rendered(String xhtml) {
        ByteArrayOutputStream pdf = new ByteArrayOutputStream();
        try {
            new PdfRendererBuilder()
                    .useExternalResourceAccessControl(
                            (address, type) -> false, ExternalResourceControlPriority.RUN_BEFORE_RESOLVING_URI)
                    .useExternalResourceAccessControl(
                            (address, type) -> false, ExternalResourceControlPriority.RUN_AFTER_RESOLVING_URI)
                    .usePdfUaAccessibility(true)
                    .useFont(() -> open(PLAIN), FAMILY, 400, FontStyle.NORMAL, true)
                    .useFont(() -> open(BOLD), FAMILY, 700, FontStyle.NORMAL, true)
                    .useReplacementText(String.valueOf(REPLACEMENT))
                    .useUnicodeBidiSplitter(Directions::new)
                    .useUnicodeBidiReorderer(new RightToLeft())
                    .withProducer("Equipoise")
                    .withHtmlContent(xhtml, null)
                    .toStream(pdf)
                    .run();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return pdf.toByteArray();
    }

    private static InputStream open(String font) {
        return Objects.requireNonNull(PdfWriter.class.getResourceAsStream(font), font);
    }
}
