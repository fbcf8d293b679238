package fi.polku.directory.board;

import fi.polku.directory.entries.Entries;
import fi.polku.directory.reference.CodeLists;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class BoardConfiguration {

    @Bean
    NoticeBoard noticeBoard(Entries<Notice> notices, NoticeLists lists, CodeLists codes) {
        return new NoticeBoard(notices, lists, codes);
    }
}
