package fi.polku.directory.cards.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.ReaderException;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import java.util.Arrays;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class QrCodeTests {

    private static final Pattern SIZE = Pattern.compile("viewBox=\"0 0 (\\d+) ");
    private static final Pattern DARK = Pattern.compile("M(\\d+) (\\d+)h1v1h-1z");
    private static final int POINTS = 4;

    @Test
    void isReadAsTheAddress() throws ReaderException {
        var address = "https://polku.example/cards/0199b1c0-0010-7000-8000-000000000001";

        assertThat(read(QrCode.svg(address, "x"))).isEqualTo(address);
    }

    @Test
    void saysWhatItIsToWhoCannotSeeIt() {
        assertThat(QrCode.svg("https://polku.example/", "Kortin \"osoite\""))
                .contains("role=\"img\" aria-label=\"Kortin &quot;osoite&quot;\"");
    }

    /** Draws the squares and reads the picture, as a telephone would. */
    private static String read(String svg) throws ReaderException {
        var size = SIZE.matcher(svg);
        assertThat(size.find()).isTrue();
        var width = Integer.parseInt(size.group(1)) * POINTS;
        var pixels = new int[width * width];
        Arrays.fill(pixels, 0xFFFFFF);
        DARK.matcher(svg).results().forEach(square -> {
            var x = Integer.parseInt(square.group(1)) * POINTS;
            var y = Integer.parseInt(square.group(2)) * POINTS;
            for (var row = y; row < y + POINTS; row++) {
                Arrays.fill(pixels, row * width + x, row * width + x + POINTS, 0);
            }
        });
        var picture = new BinaryBitmap(new HybridBinarizer(new RGBLuminanceSource(width, width, pixels)));
        return new QRCodeReader().decode(picture).getText();
    }
}
