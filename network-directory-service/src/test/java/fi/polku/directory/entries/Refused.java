package fi.polku.directory.entries;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.assertj.core.api.ThrowableAssert.ThrowingCallable;

/** Says which fields a refusal has to name, and why. */
final class Refused {

    private Refused() {}

    /** Each as {@code pointer code}. */
    static void assertRefused(ThrowingCallable edit, String... faults) {
        assertThatExceptionOfType(EntryRefused.class)
                .isThrownBy(edit)
                .satisfies(refused -> assertThat(refused.faults())
                        .extracting(fault -> fault.pointer() + " " + fault.code())
                        .containsExactlyInAnyOrder(faults));
    }
}
