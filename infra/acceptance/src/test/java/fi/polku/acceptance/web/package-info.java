/** Stories of people at work, told in a real browser against the whole of Polku. */
@org.jspecify.annotations.NullMarked
package fi.polku.acceptance.web;
