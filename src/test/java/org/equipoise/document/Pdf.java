package org.equipoise.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.equipoise.web.Screenshots;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.flavours.PDFAFlavour;

/// A PDF as its readers have it before them, and as validators see it.
public final class Pdf {

    private static final int DOTS_PER_INCH = 90;

    private final byte[] bytes;

    private Pdf(byte[] bytes) {
        this.bytes = bytes;
    }

    public static Pdf of(byte[] bytes) {
        return new Pdf(bytes);
    }

    interface Reading<T> {
        T of(PDDocument document) throws IOException;
    }

    <T> T read(Reading<T> reading) {
        try (PDDocument document = Loader.loadPDF(bytes)) {
            return reading.of(document);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public String text() {
        return read(document -> new PDFTextStripper().getText(document)).replaceAll("\\s+", " ");
    }

    public int pages() {
        return read(PDDocument::getNumberOfPages);
    }

    public String language() {
        return read(document -> document.getDocumentCatalog().getLanguage());
    }

    public String title() {
        return read(document -> document.getDocumentInformation().getTitle());
    }

    List<String> fontsThatAreElsewhere() {
        return read(document -> StreamSupport.stream(document.getPages().spliterator(), false)
                .flatMap(Pdf::fonts)
                .filter(font -> !font.isEmbedded())
                .map(PDFont::getName)
                .toList());
    }

    private static Stream<PDFont> fonts(PDPage page) {
        return StreamSupport.stream(page.getResources().getFontNames().spliterator(), false)
                .map(name -> {
                    try {
                        return page.getResources().getFont(name);
                    } catch (IOException e) {
                        throw new UncheckedIOException(e);
                    }
                });
    }

    /// What veraPDF finds wrong with it as PDF/UA-1.
    public List<String> faults() {
        VeraGreenfieldFoundryProvider.initialise();
        try (var parser =
                        Foundries.defaultInstance().createParser(new ByteArrayInputStream(bytes), PDFAFlavour.PDFUA_1);
                var validator = Foundries.defaultInstance().createValidator(PDFAFlavour.PDFUA_1, false)) {
            var result = validator.validate(parser);
            assertThat(result.getTotalAssertions()).isPositive();
            return result.getTestAssertions().stream()
                    .map(each -> "%s: %s".formatted(each.getRuleId(), each.getMessage()))
                    .toList();
        } catch (Exception e) {
            throw new AssertionError(e);
        }
    }

    /// Keeps pictures, if somebody wants them, of its pages beside those of the pages in the browser.
    public Pdf looks(String name) {
        return Screenshots.wanted() ? photographed(name) : this;
    }

    private Pdf photographed(String name) {
        return read(document -> {
            PDFRenderer renderer = new PDFRenderer(document);
            for (int page = 0; page < document.getNumberOfPages(); page++) {
                BufferedImage picture = renderer.renderImageWithDPI(page, DOTS_PER_INCH);
                Path file = Screenshots.file("%s-%d".formatted(name, page + 1));
                Files.createDirectories(file.getParent());
                ImageIO.write(picture, "png", file.toFile());
            }
            return this;
        });
    }
}
