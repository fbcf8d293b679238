package fi.polku.directory.entries.web;

import fi.polku.directory.entries.Forms;
import jakarta.validation.Validator;
import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class FormsConfiguration {

    @Bean
    Forms forms(Validator validator) {
        return new Forms(
                new JsonForm<>(
                        validator,
                        OrganisationRequest.class,
                        OrganisationRequest::toEntry,
                        held -> OrganisationView.of(held, List.of())),
                new JsonForm<>(
                        validator, UnitRequest.class, UnitRequest::toEntry, held -> UnitView.of(held, List.of())),
                new JsonForm<>(
                        validator,
                        LocationRequest.class,
                        LocationRequest::toEntry,
                        held -> LocationView.of(held, List.of())),
                new JsonForm<>(
                        validator,
                        TemplateRequest.class,
                        TemplateRequest::toEntry,
                        held -> TemplateView.of(held, List.of())),
                new JsonForm<>(
                        validator,
                        ServiceRequest.class,
                        ServiceRequest::toEntry,
                        held -> ServiceView.of(held, null, List.of())),
                new JsonForm<>(
                        validator,
                        ProfessionalRequest.class,
                        ProfessionalRequest::toEntry,
                        held -> ProfessionalView.of(held, List.of())),
                new JsonForm<>(
                        validator,
                        NetworkRequest.class,
                        NetworkRequest::toEntry,
                        held -> NetworkView.of(held, List.of())),
                new JsonForm<>(
                        validator, PathRequest.class, PathRequest::toEntry, held -> PathView.of(held, List.of())));
    }
}
