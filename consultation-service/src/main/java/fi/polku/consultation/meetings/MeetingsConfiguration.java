package fi.polku.consultation.meetings;

import fi.polku.consultation.cases.HandleCase;
import fi.polku.consultation.cases.Seating;
import fi.polku.consultation.directory.Networks;
import fi.polku.platform.web.Today;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class MeetingsConfiguration {
    @Bean
    Seating seating(Meetings meetings) {
        return new MeetingSeating(meetings);
    }

    @Bean
    KeepAgenda keepAgenda(Meetings meetings) {
        return new KeepAgenda(meetings);
    }

    @Bean
    HandleMeeting handleMeeting(
            Meetings meetings, HandleCase handleCase, KeepAgenda keepAgenda, Networks networks, Today today) {
        return new HandleMeeting(meetings, handleCase, keepAgenda, networks, today);
    }
}
