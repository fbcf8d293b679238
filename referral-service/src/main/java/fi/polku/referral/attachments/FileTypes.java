package fi.polku.referral.attachments;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.util.stream.Collectors.toUnmodifiableSet;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * What may be attached: PDF, and pictures that hold no script. It is told by the bytes that the format begins with, and never
 * by a name. Anything else is nothing, so nobody has to know what else there is.
 */
public final class FileTypes {
    private static final List<Signature> SIGNATURES = List.of(
            new Signature("application/pdf", "%PDF-"),
            new Signature("image/png", "\u0089PNG\r\n\u001a\n"),
            new Signature("image/jpeg", "\u00ff\u00d8\u00ff"),
            new Signature("image/tiff", "II*\0"),
            new Signature("image/tiff", "MM\0*"),
            new Signature("image/webp", "RIFF????WEBP"),
            new Signature("image/heic", "????ftypheic"),
            new Signature("image/heic", "????ftypheix"),
            new Signature("image/heic", "????ftypmif1"));

    /** Their media types. */
    public static final Set<String> ALLOWED =
            SIGNATURES.stream().map(Signature::type).collect(toUnmodifiableSet());

    /** How much of its beginning tells a file's type. */
    static final int PREFIX = 16;

    private FileTypes() {}

    /** The media type of a file that begins like this, if it is one that may be attached. */
    static Optional<String> of(byte[] beginning) {
        return SIGNATURES.stream()
                .filter(signature -> signature.begins(beginning))
                .map(Signature::type)
                .findFirst();
    }

    /** What every file of a type begins with; a question mark stands for any byte. */
    private record Signature(String type, String bytes) {
        private static final char ANY = '?';

        boolean begins(byte[] file) {
            String beginning = new String(file, 0, Math.min(file.length, bytes.length()), ISO_8859_1);
            return beginning.length() == bytes.length()
                    && IntStream.range(0, bytes.length())
                            .allMatch(at -> bytes.charAt(at) == ANY || bytes.charAt(at) == beginning.charAt(at));
        }
    }
}
