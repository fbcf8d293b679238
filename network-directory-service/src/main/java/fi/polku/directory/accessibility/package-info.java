/** What users say of the accessibility of Polku, and what their region answers (Act 306/2019 on digital services). */
@NullMarked
package fi.polku.directory.accessibility;

import org.jspecify.annotations.NullMarked;
