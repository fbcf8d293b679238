package fi.polku.platform.messaging;

import fi.polku.platform.mongo.Unavailable;
import java.time.Duration;

/** A copy may lack what happened lately, so nothing that rests on it can be answered now. */
public class CopyTooOld extends Unavailable {
    public CopyTooOld(String topic, Duration limit) {
        super("The copy of " + topic + " is older than " + limit);
    }
}
