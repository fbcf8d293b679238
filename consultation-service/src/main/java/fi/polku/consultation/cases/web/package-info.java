/** Cases over HTTP. */
@NullMarked
package fi.polku.consultation.cases.web;

import org.jspecify.annotations.NullMarked;
