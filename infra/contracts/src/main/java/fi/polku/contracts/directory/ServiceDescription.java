package fi.polku.contracts.directory;

import fi.polku.contracts.LocalizedText;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a service is and on what terms one gets it.
 *
 * @param summary a sentence or two
 * @param targetGroups codes of whom it is for
 * @param criteria who gets it, in words
 * @param rules the same for machines; all of them have to be met
 * @param languages in which it is given, ISO 639 codes
 * @param directAccess whether the client may come straight to it (S1-5)
 * @param requiredDocuments what has to come with a referral
 */
public record ServiceDescription(
        @Nullable LocalizedText summary,
        @Nullable LocalizedText text,
        List<String> targetGroups,
        @Nullable LocalizedText criteria,
        List<Criterion> rules,
        List<String> languages,
        @Nullable Boolean directAccess,
        List<LocalizedText> requiredDocuments,
        @Nullable Cost cost,
        List<Channel> channels) {
    public ServiceDescription {
        targetGroups = List.copyOf(targetGroups);
        rules = List.copyOf(rules);
        languages = List.copyOf(languages);
        requiredDocuments = List.copyOf(requiredDocuments);
        channels = List.copyOf(channels);
    }
}
